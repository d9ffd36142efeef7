import type { ConsentWay } from '../../../src/contract/family/grant'
import type { ConsentOffer } from '../../../src/contract/family/request'
import { maskPhone } from '../../../src/contract/shared/identity'
import type { GrantKind } from '../../base/db/tables/family'
import { CHILD_AGE } from '../../registers/kinship/wards'

export const ADULT_AGE = 18

export interface WayFacts {
  kind: GrantKind
  subjectAge: number
  phone: string
  phoneKind: 'smart' | 'feature' | 'none'
  phoneFits: boolean
  /** How she is called in the second lines: 奶奶. */
  word: string
}

const offer = (way: ConsentWay, hint: string, reason?: string): ConsentOffer =>
  reason === undefined ? { way, available: true, hint } : { way, available: false, hint, reason }

function phoneReason({ phoneKind, phoneFits }: WayFacts): string | undefined {
  if (phoneKind === 'none') return '没有登记电话，请换一种方式'
  return phoneFits ? undefined : '您填的号码不是预留的手机，请改成预留的，或换一种方式'
}

/**
 * How she can agree, best first: without a smartphone the call comes first, with one her own phone. For a child under
 * 14 and for a ward the guardian agrees; from 14 on the child is asked too, so both stand open.
 */
export function offerWays(facts: WayFacts): ConsentOffer[] {
  const { kind, subjectAge, phone, phoneKind, word } = facts
  const guardian = offer('guardian', '您是监护人，看一遍就可以同意')
  if (kind === 'guardian' && subjectAge < CHILD_AGE) return [guardian]
  const call = offer(
    'phone-call',
    phone === '' ? '打电话念给对方听' : `打到 ${maskPhone(phone)}，按 1 才算同意`,
    phoneReason(facts),
  )
  const own = offer(
    'own-phone',
    `请${word}在自己手机上打开亲情账户`,
    phoneKind === 'smart' ? undefined : '没有智能手机，请换一种方式',
  )
  const counter = offer('counter', '两个人带身份证，到医保窗口，报下面的编号')
  const agent = offer('agent', '请村里的代办员上门，念给对方听', kind === 'agent' ? '代办员不能替自己见证' : undefined)
  const rest = phoneKind === 'smart' ? [own, call, counter, agent] : [call, counter, agent, own]
  return kind === 'guardian' ? [guardian, ...rest] : rest
}

/** The words why a way cannot be taken; undefined when it can. */
export function closedReason(facts: WayFacts, way: ConsentWay): string | undefined {
  const found = offerWays(facts).find((one) => one.way === way)
  if (!found) return '不满 14 岁，要由监护人同意'
  return found.available ? undefined : found.reason
}
