import { callHotline } from '@/platform/call'
import { open } from '@/platform/navigate'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { claimStart } from '../../reimbursement/routes'
import { pastPage } from '../routes'

/** Where else somebody may want to go from here: papers already paid, what was filed before, a person to ask. */
export function MoreWays({ past }: { past: number }) {
  return (
    <Card list>
      <ListRow icon="claim" label="已经自己付了钱" second="带着发票信息，申请报销" onTap={() => open(claimStart)} />
      {past > 0 && <ListRow icon="clock" label="备过的案" second={`还有 ${past} 份`} onTap={() => open(pastPage)} />}
      <ListRow icon="phone" label="不会办，找人办" second="打 12393，或到医保窗口、找村里代办员" onTap={callHotline} />
    </Card>
  )
}
