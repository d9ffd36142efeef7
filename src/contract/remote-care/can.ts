import type { ProblemCode } from '../shared/problem'
import type { Filing } from './filing'
import { isLongTerm } from './kinds'

export type Can = { allowed: true } | { allowed: false; reason: ProblemCode }

const yes: Can = { allowed: true }
const no = (reason: ProblemCode): Can => ({ allowed: false, reason })

type Standing = Pick<Filing, 'state' | 'kind' | 'lockedUntil'>

const isLocked = ({ lockedUntil }: Standing, today: string) => lockedUntil !== null && today < lockedUntil
const holds = ({ state }: Standing) => state.kind === 'effective' || state.kind === 'upcoming'

/** 撤回: before it holds, nothing has come of it yet. */
export const canWithdraw = ({ state }: Standing): Can =>
  state.kind === 'reviewing' || state.kind === 'returned' ? yes : no('state-conflict')

/** 补材料. */
export const canSupplement = ({ state }: Standing): Can => (state.kind === 'returned' ? yes : no('state-conflict'))

/** 撤销: it ends with today; what was treated until then keeps it. Not within the lock period. */
export function canCancel(filing: Standing, today: string): Can {
  if (!holds(filing) || filing.kind === 'emergency') return no('state-conflict')
  return isLocked(filing, today) ? no('filing-locked') : yes
}

/** 变更: a long-term filing moves to another place, after the lock period. */
export function canChange(filing: Standing, today: string): Can {
  if (!holds(filing) || !isLongTerm(filing.kind)) return no('state-conflict')
  return isLocked(filing, today) ? no('filing-locked') : yes
}

/** 续期: what ends soon goes on for another term. */
export const canRenew = ({ state, kind }: Standing): Can =>
  state.kind === 'effective' && state.expiresSoon && kind !== 'emergency' ? yes : no('state-conflict')

/** 备案单: once it holds or held. */
export const canPrint = ({ state }: Standing): Can =>
  ['upcoming', 'effective', 'expired', 'changed', 'cancelled'].includes(state.kind) ? yes : no('state-conflict')
