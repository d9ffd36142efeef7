import type { Scope } from '../shared/endpoint'
import type { ProblemCode } from '../shared/problem'
import type { FamilyGrant } from './grant'
import type { Help } from './help'
import type { GrantRequest } from './request'

/** What may be done, or the problem that says why not; the words come from wordsFor. */
export type Can = { allowed: true } | { allowed: false; reason: ProblemCode }

const yes: Can = { allowed: true }
const no = (reason: ProblemCode): Can => ({ allowed: false, reason })

/** 替她办 one thing, as far as it can be known without asking the server (face and ceilings it knows). */
export function canActFor(grant: Pick<FamilyGrant, 'state' | 'scopes' | 'side'>, scope: Scope): Can {
  if (grant.side !== 'actor') return no('not-allowed')
  if (grant.state === 'ended') return no('grant-revoked')
  if (grant.state === 'expired') return no('grant-expired')
  return grant.scopes.includes(scope) ? yes : no('grant-scope')
}

/** Whether one payment stays within the ceilings. */
export function canPayFor(
  grant: Pick<FamilyGrant, 'state' | 'scopes' | 'side' | 'perPaymentFen' | 'perDayFen' | 'spentTodayFen'>,
  cashFen: number,
): Can {
  const can = canActFor(grant, 'pay')
  if (!can.allowed) return can
  const overOnce = grant.perPaymentFen !== null && cashFen > grant.perPaymentFen
  const overDay = grant.perDayFen !== null && cashFen > 0 && grant.spentTodayFen + cashFen > grant.perDayFen
  return overOnce || overDay ? no('grant-ceiling') : yes
}

/** 停止. */
export const canEndGrant = (grant: Pick<FamilyGrant, 'state'>): Can =>
  grant.state === 'active' ? yes : no('state-conflict')

const OPEN: readonly GrantRequest['status'][] = ['proof-needed', 'proof-review', 'awaiting-consent']

/** 撤回申请. */
export const canWithdraw = ({ status, side }: Pick<GrantRequest, 'status' | 'side'>): Can =>
  side === 'actor' && OPEN.includes(status) ? yes : no('state-conflict')

/** 同意或不同意. */
export const canAnswer = ({ status, side }: Pick<GrantRequest, 'status' | 'side'>): Can =>
  side === 'subject' && status === 'awaiting-consent' ? yes : no('state-conflict')

/** 指一指: only who was asked to look, and only while it runs. */
export const canPoint = ({ side, state }: Pick<Help, 'side' | 'state'>): Can => {
  if (side !== 'helper') return no('not-allowed')
  return state === 'open' ? yes : no('state-conflict')
}
