import { View } from '@tarojs/components'
import { Button, type ButtonProps } from '@/ui/button'
import './papers.scss'

/** Small buttons side by side; where letters are large they stand below each other. */
export function Acts({ acts }: { acts: readonly (ButtonProps | false | undefined)[] }) {
  const shown = acts.filter((act) => act !== false && act !== undefined)
  return (
    <View className="paper-acts">
      {shown.map((act) => (
        <View key={act.label} className="paper-act">
          <Button small {...act} />
        </View>
      ))}
    </View>
  )
}
