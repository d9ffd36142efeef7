import { View } from '@tarojs/components'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Note } from '@/ui/note'
import type { Overview } from '../queries'
import { filePage } from '../routes'
import { dayText } from '../words'

export const fileBackfill = ({ place }: NonNullable<Overview['backfill']>) => ({
  label: '补办这次的备案',
  onTap: () => open(filePage(place.region)),
})

/** 补办: a stay that is not settled can still be filed for, from its first day. `footed`: the foot has the button. */
export function BackfillNote({ backfill, footed }: { backfill: Overview['backfill']; footed?: boolean }) {
  if (!backfill) return null
  return (
    <View>
      <Note kind="attention">
        {`${dayText(backfill.visitDate)}在${backfill.institutionName}住院，还没结算。现在补办，出院当场就能按备案结算。`}
      </Note>
      {!footed && (
        <View className="mt2">
          <Button kind="soft" {...fileBackfill(backfill)} />
        </View>
      )}
    </View>
  )
}
