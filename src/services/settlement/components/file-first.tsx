import { View } from '@tarojs/components'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Note } from '@/ui/note'
import { filePage } from '../../remote-care/routes'

/** Treated elsewhere without a filing, and there is still time: said before paying, with the way there. */
export function FileFirst({ region }: { region: string | undefined }) {
  if (region === undefined) return null
  return (
    <View>
      <Note kind="attention">在外地看病，还没备案，医保付得少。先备案再付，这张账单就按备案算。</Note>
      <View className="mt2">
        <Button kind="soft" label="先去备案" onTap={() => open(filePage(region))} />
      </View>
    </View>
  )
}
