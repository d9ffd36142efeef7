import { FACE_FAILURES_TILL_LAST, type Way, type WayOffer } from '../../../../src/contract/activation/application'
import { maskPhone } from '../../../../src/contract/shared/identity'

/** Failed face checks in one application; then it is closed as a way. */
export const FACE_TRIES = 5

export interface WayFacts {
  /** The phone that was typed. */
  phone: string
  /** 预留手机: it is the one on record. A code sent anywhere else would prove nothing. */
  phoneOnRecord: boolean
  hasCard: boolean
  faceFailures: number
  age: number
  /** The masked name of her who is represented, when another person does it. */
  representing: string | undefined
}

/** Younger faces are not checked (domain.md §7 [U]). */
const FACE_AGE = 16
const RELATIVE_REASON = '先在亲情账户里同意一位家人，再由家人来办。也可以打 12393，请代办员上门'

function face(facts: WayFacts): WayOffer {
  const hint = facts.representing ? `请${facts.representing}本人对着前置摄像头` : '约 1 分钟，用前置摄像头'
  const closed = (reason: string): WayOffer => ({ way: 'face', available: false, hint, reason })
  if (facts.age < FACE_AGE) return closed('不满 16 岁不用刷脸，请换一种方式')
  if (facts.faceFailures >= FACE_TRIES) return closed('今天刷脸次数用完了，请换一种方式')
  if (facts.faceFailures < FACE_FAILURES_TILL_LAST) return { way: 'face', available: true, hint }
  return { way: 'face', available: true, hint: `刷了 ${facts.faceFailures} 次没成功，建议先用上面的方式` }
}

function sms(facts: WayFacts): WayOffer {
  const hint = `发到预留手机 ${maskPhone(facts.phone)}，再填社保卡末 6 位`
  if (!facts.phoneOnRecord) {
    return { way: 'sms', available: false, hint, reason: '这个号码不是医保预留的手机，请改成预留的，或换一种方式' }
  }
  if (!facts.hasCard) return { way: 'sms', available: false, hint, reason: '没有查到社保卡，请换一种方式' }
  return { way: 'sms', available: true, hint }
}

const counter = (facts: WayFacts): WayOffer => ({
  way: 'counter',
  available: true,
  hint: facts.representing ? '带两个人的身份证，到医保窗口办' : '带身份证，到医保窗口办',
})

const relative: WayOffer = {
  way: 'relative',
  available: false,
  hint: '家人或村里的代办员帮您办',
  reason: RELATIVE_REASON,
}

/** 实人认证方式 in the order the screen lists them. */
export function offerWays(facts: WayFacts): WayOffer[] {
  const others = [sms(facts), counter(facts), relative]
  return facts.faceFailures < FACE_FAILURES_TILL_LAST ? [face(facts), ...others] : [...others, face(facts)]
}

/** The words why a way cannot be taken; undefined when it can. */
export function wayRefusal(offers: readonly WayOffer[], wanted: Way): string | undefined {
  const offer = offers.find((each) => each.way === wanted)
  return offer && !offer.available ? offer.reason : undefined
}
