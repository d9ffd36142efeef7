import { canCancelCare, canConfirm, canPayCare } from '@/contract/booking/kinds/can'
import type { CareRequest } from '@/contract/booking/kinds/request'
import { yuan } from '@/contract/shared/money-text'
import { open } from '@/platform/navigate'
import { serverNow } from '@/session/server-time'
import type { ButtonProps } from '@/ui/button'
import { Foot } from '@/ui/foot'
import { openBill } from '../day/visit-bills'
import { kindsPage, offersPage } from '../routes'
import type { useCareRequest } from './use-care-request'

interface RequestFootProps {
  request: CareRequest
  confirming: ReturnType<typeof useCareRequest>['confirming']
  onCancel: () => void
}

/** What is done next with it, and beside it the way out. */
function mainOf({ request, confirming }: Omit<RequestFootProps, 'onCancel'>): ButtonProps | undefined {
  const { bill, fee } = request
  if (canConfirm(request).allowed) {
    const price = fee.totalFen === null ? '' : `，${yuan(fee.totalFen)}`
    return {
      label: `同意${price}`,
      busy: confirming.act.kind === 'busy' ? '正在约' : undefined,
      onTap: () => confirming.run(),
    }
  }
  if (bill && canPayCare(request).allowed) return { label: `去付 ${yuan(bill.totalFen)}`, onTap: () => openBill(bill) }
  if (request.status === 'declined') return { label: '看看别的', onTap: () => open(offersPage(request.kind)) }
  if (request.status === 'cancelled') return { label: '重新申请', onTap: () => open(kindsPage) }
  return undefined
}

export function RequestFoot({ request, confirming, onCancel }: RequestFootProps) {
  const main = mainOf({ request, confirming })
  const can = canCancelCare(request, serverNow())
  const cancel: ButtonProps = {
    kind: 'line',
    label: request.status === 'accepted' ? '不要了' : '取消申请',
    onTap: onCancel,
  }
  if (main && can.allowed) return <Foot actions={[cancel, main]} />
  if (main) return <Foot actions={[main]} />
  return can.allowed ? <Foot actions={[{ ...cancel, label: '取消这份申请' }]} /> : null
}
