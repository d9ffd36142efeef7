import { View } from '@tarojs/components'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Note } from '@/ui/note'
import type { Overview } from '../queries'
import { filePage } from '../routes'
import { dayText } from '../words'

/** 补办: a stay that is not settled can still be filed for, from its first day. */
export function BackfillNote({ backfill }: { backfill: Overview['backfill'] }) {
  if (!backfill) return null
  return (
    <View>
      <Note kind="attention">
        {`${dayText(backfill.visitDate)}在${backfill.institutionName}住院，还没结算。现在补办，出院当场就能按备案结算。`}
      </Note>
      <View className="mt2">
        <Button kind="soft" label="补办这次的备案" onTap={() => open(filePage(backfill.place.region))} />
      </View>
    </View>
  )
}
