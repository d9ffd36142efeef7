import { View } from '@tarojs/components'
import { listWards } from '@/contract/family/wards'
import { open } from '@/platform/navigate'
import { call } from '@/session/call'
import { useLoad } from '@/session/use-load'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { useHidden } from '@/ui/mode'
import { Section } from '@/ui/section'
import { wardConsentsPage, wardHoldingsPage } from '../routes'

/** 不满 14 岁的孩子: the guardian decides for them, and gets at the same things by the same taps. */
export function Wards() {
  const [load] = useLoad(() => call(listWards))
  const hidden = useHidden()
  const wards = load.kind === 'ready' ? load.value.items : []
  return (
    <View>
      {wards.map(({ personId, name, age }) => {
        const who = hidden ? '孩子' : name
        return (
          <View key={personId}>
            <Section label={`${who}，${age} 岁，由您决定`} />
            <Card list>
              <ListRow
                icon="shield"
                label={`替${who}同意过什么`}
                second="不想同意了，点一下收回"
                onTap={() => open(wardConsentsPage(personId))}
              />
              <ListRow
                icon="info"
                label={`存了${who}什么`}
                second="为什么存，取一份，删掉能删的"
                onTap={() => open(wardHoldingsPage(personId))}
              />
            </Card>
          </View>
        )
      })}
    </View>
  )
}
