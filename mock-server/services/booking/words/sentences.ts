import type { Alternative } from '../../../../src/contract/shared/alternative'
import { yuan } from '../../../../src/contract/shared/money-text'
import { bookingPolicy } from '../../../regions/booking'
import { deadlineOf, slotStart } from '../../../registers/schedules/times'
import type { DoctorPlace } from '../../../registers/schedules/who'
import type { Told } from '../core/book'
import type { BookingRow, HoldRow } from '../core/rows'
import { clockWords, momentWords } from './when'

const doctorWords = ({ institutionName, departmentName, doctorName }: DoctorPlace) =>
  `${institutionName}${departmentName}${doctorName}医生`

const numberWords = ({ startsAt, slotNo }: BookingRow) => `${momentWords(startsAt)}，${slotNo} 号`

const feeWords = ({ feeFen, billId, pay }: BookingRow) =>
  feeFen === 0 ? '' : billId !== null && pay === 'now' ? '诊察费已付。' : `诊察费 ${yuan(feeFen)}，到医院付。`

/** Said only where something was paid and goes back. */
const back = (refunded: boolean) => (refunded ? '付过的诊察费会原路退回。' : '')

/** The clinic she was moving away from is stopped: the new number is still hers. */
function keptWords(kept: BookingRow, refunded: boolean): string {
  const by = kept.payUntil === null ? '' : `，请在 ${clockWords(kept.payUntil)} 前付诊察费`
  return `${refunded ? '原来付的诊察费会原路退回。' : ''}改约的号给您留着：${numberWords(kept)}${by}。`
}

/** A kept number of a session that was stopped: what it was kept for decides what is left. */
const STOPPED_HOLD: Record<HoldRow['origin'], string> = {
  chosen: '您正在约的号没有了，没有扣钱。请换一个时间。',
  moving: '改约没有办成，原来的号还在，没有扣钱。',
  waiting: '给您留的号没有了。候补还在，有号再告诉您。',
  queue: '您抽到的号没有了，没有扣钱。请换一个时间。',
}

function cancelWords(booking: BookingRow): string {
  const until = deadlineOf(bookingPolicy(booking.institutionId).cancelUntil, booking.startsAt)
  return `来不了，请在 ${momentWords(until)} 前取消。`
}

/** "还有号：11 月 26 日 周四 09:30 方敏医生" — the first two. */
export function elsewhereWords(others: readonly Alternative[]): string {
  const named = others.slice(0, 2).map((one) => {
    const where = one.why === 'other-place' ? one.institutionName : ''
    return `${momentWords(Date.parse(one.startsAt))} ${where}${one.doctorName}医生`
  })
  if (named.length === 0) return '这个科最近没有您能约的号，可以登记候补。'
  return `还有号：${named.join('，')}。请打开预约单，重新约一个。`
}

/** What somebody is told; look/spec.md §7 Voice. */
export function sentenceOf(what: Told, place: DoctorPlace, refunded: boolean): string {
  const doctor = doctorWords(place)
  switch (what.about) {
    case 'booked':
    case 'auto-booked': {
      const how = what.about === 'booked' ? '约好了' : '候补到号，已经帮您约好了'
      return `${how}：${doctor}，${numberWords(what.booking)}。${feeWords(what.booking)}${cancelWords(what.booking)}`
    }
    case 'moved':
      return `改好了：${doctor}，${numberWords(what.booking)}。原来的号已经退掉。${refunded ? '原来付的诊察费会原路退回。' : ''}`
    case 'move-failed':
      return `改约没有办成，原来的号还在：${doctor}，${numberWords(what.booking)}。没有多扣钱。`
    case 'cancelled':
      return `取消了：${doctor}，${numberWords(what.booking)}。${back(refunded)}`
    case 'unpaid':
      return `诊察费没有付，号退掉了：${doctor}，${numberWords(what.booking)}。没有扣钱，可以重新约。`
    case 'stopped': {
      const stopped = `${doctor} ${momentWords(what.booking.startsAt)} 停诊：${what.reason}。很抱歉，您的 ${what.booking.slotNo} 号取消了。`
      return what.kept ? `${stopped}${keptWords(what.kept, refunded)}` : `${stopped}${back(refunded)}`
    }
    case 'contest-accepted':
      return `申诉通过了，${momentWords(what.booking.startsAt)} 那次不算爽约。${back(refunded)}`
    case 'contest-rejected':
      return `申诉没有通过，${momentWords(what.booking.startsAt)} 那次算一次爽约。有疑问请打医院电话。`
    case 'offered': {
      const at = momentWords(slotStart(what.session, what.hold.slotNo))
      return `有号了：${doctor}，${at}，给您留到 ${clockWords(what.hold.heldUntil)}。要就请确认，不要请放掉。`
    }
    case 'offer-lapsed': {
      const again = what.hold.origin === 'queue' ? '还想要，请再选一个时间。' : '还想要，请重新登记候补。'
      return `给您留的号过时了：${doctor}，${momentWords(slotStart(what.session, what.hold.slotNo))}。${again}`
    }
    case 'offer-barred': {
      const at = momentWords(slotStart(what.session, what.hold.slotNo))
      const waits = what.hold.origin === 'waiting' ? '候补还在，别的日子有号再告诉您。' : ''
      return `您约好了别的号，另外给您留的号不能再约，让给别人了：${doctor}，${at}。${waits}`
    }
    case 'hold-stopped':
      return `${doctor} ${momentWords(slotStart(what.session, what.hold.slotNo))} 停诊。${STOPPED_HOLD[what.hold.origin]}`
    case 'queue-stopped':
      return `${doctor} ${momentWords(what.session.startsAt)} 停诊，不用排了。请换一个时间。`
  }
}
