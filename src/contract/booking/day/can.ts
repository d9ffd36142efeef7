import type { Can } from '../../family/can'
import type { ProblemCode } from '../../shared/problem'
import type { DayState } from './day'

const yes: Can = { allowed: true }
const no = (reason: ProblemCode): Can => ({ allowed: false, reason })

/** 签到. Before its time `check-in-early`; once there is a ticket nothing is to be done twice. */
export function canCheckIn({ kind }: Pick<DayState, 'kind'>): Can {
  if (kind === 'check-in') return yes
  return no(kind === 'ahead' ? 'check-in-early' : 'state-conflict')
}

/** 过号后回来排队. */
export const canRejoin = (state: DayState): Can =>
  state.kind === 'missed' && state.mayRejoin ? yes : no('state-conflict')

/** 填问卷: until the doctor has her before him. */
export const canFillIn = ({ kind }: Pick<DayState, 'kind'>): Can =>
  kind === 'in-room' || kind === 'done' || kind === 'over' ? no('state-conflict') : yes
