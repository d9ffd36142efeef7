import { View } from '@tarojs/components'
import { type Institution, workKinds } from '@/contract/catalogue/institution'
import { workNames } from '@/contract/catalogue/words'
import { Card } from '@/ui/card'
import { KeyValue } from '@/ui/key-value'

/** 能用什么: also what does not work there, so that nobody learns it at the counter. */
export function WorksCard({ works }: Pick<Institution, 'works'>) {
  return (
    <Card>
      {workKinds.map((kind) => {
        const here = works.includes(kind)
        return (
          <KeyValue
            key={kind}
            label={workNames[kind]}
            value={<View className={here ? 'pine strong' : 'dim'}>{here ? '能用' : '这里还不能'}</View>}
          />
        )
      })}
    </Card>
  )
}
