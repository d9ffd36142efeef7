import type { Can } from '../../family/can'
import type { ProblemCode } from '../../shared/problem'
import { nextStatus } from './machine'
import type { Offer } from './offer'
import type { CareRequest } from './request'

const yes: Can = { allowed: true }
const no = (reason: ProblemCode): Can => ({ allowed: false, reason })

/** 申请. */
export const canApply = ({ eligibility }: Pick<Offer, 'eligibility'>): Can =>
  eligibility.eligible ? yes : no('not-eligible')

/** 同意医院说的时间和价钱. */
export const canConfirm = ({ status }: Pick<CareRequest, 'status'>): Can =>
  nextStatus(status, 'confirm') ? yes : no('state-conflict')

/** 取消: while it is open, and once it is agreed only until `cancelUntil`. `now` in ms. */
export function canCancelCare({ status, cancelUntil }: Pick<CareRequest, 'status' | 'cancelUntil'>, now: number): Can {
  if (!nextStatus(status, 'cancel')) return no('state-conflict')
  return status === 'scheduled' && cancelUntil !== null && now > Date.parse(cancelUntil) ? no('cancel-too-late') : yes
}

/** 去付: there is an unpaid bill. */
export const canPayCare = ({ bill }: Pick<CareRequest, 'bill'>): Can =>
  bill && (bill.status === 'open' || bill.status === 'in-order') ? yes : no('state-conflict')
