import { canCancel, canChange, canPrint, canRenew, canWithdraw } from '@/contract/remote-care/can'
import type { Filing } from '@/contract/remote-care/filing'
import { isLongTerm } from '@/contract/remote-care/kinds'
import { open } from '@/platform/navigate'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { changePage, slipPage } from '../routes'
import type { Asked } from '../use-filing'
import { dayText } from '../words'

interface FilingActionsProps {
  filing: Filing
  today: string
  onAsk: (asked: Asked) => void
}

/** Within the lock period the row stays and says from when. */
function locked({ lockedUntil }: Filing) {
  return lockedUntil === null ? undefined : { reason: `${dayText(lockedUntil)}起才能办` }
}

/** What can be done with a filing now; what cannot says why. */
export function FilingActions({ filing, today, onAsk }: FilingActionsProps) {
  const { filingId, state } = filing
  const holds = state.kind === 'effective' || state.kind === 'upcoming'
  const isHers = filing.kind !== 'emergency'
  const change = canChange(filing, today)
  const cancel = canCancel(filing, today)
  return (
    <Card list>
      {canPrint(filing).allowed && (
        <ListRow icon="print" label="备案单" second="给医院看，或打印出来" onTap={() => open(slipPage(filingId))} />
      )}
      {canRenew(filing).allowed && (
        <ListRow icon="refresh" label="续期" second="到期以后再用 6 个月" onTap={() => onAsk('renew')} />
      )}
      {holds && isLongTerm(filing.kind) && (
        <ListRow
          icon="route"
          label="换个地方"
          second="备案换到别的城市"
          unavailable={change.allowed ? undefined : locked(filing)}
          onTap={() => open(changePage(filingId))}
        />
      )}
      {holds && isHers && (
        <ListRow
          icon="close"
          label="撤销备案"
          second={state.kind === 'upcoming' ? '还没开始，不要了' : '从明天起不算'}
          unavailable={cancel.allowed ? undefined : locked(filing)}
          onTap={() => onAsk('cancel')}
        />
      )}
      {canWithdraw(filing).allowed && (
        <ListRow icon="close" label="撤回备案" second="还没生效，可以重新办" onTap={() => onAsk('withdraw')} />
      )}
    </Card>
  )
}
