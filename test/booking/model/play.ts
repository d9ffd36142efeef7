import { bookingPolicy } from '../../../mock-server/regions/booking'
import type { Book } from '../../../mock-server/services/booking/core/book'
import { billFee, bookSlot } from '../../../mock-server/services/booking/core/book-slot'
import { cancelBooking } from '../../../mock-server/services/booking/core/cancel'
import { extendHold, holdSlot, releaseHold } from '../../../mock-server/services/booking/core/hold'
import { contestMiss, decideContest } from '../../../mock-server/services/booking/core/misses'
import { moveBooking } from '../../../mock-server/services/booking/core/move'
import { fillSession, freeOthers } from '../../../mock-server/services/booking/core/others'
import { feePaid } from '../../../mock-server/services/booking/core/paid'
import type { WaitRow } from '../../../mock-server/services/booking/core/rows'
import { stopSession } from '../../../mock-server/services/booking/core/stop'
import { sweep } from '../../../mock-server/services/booking/core/sweep'
import { endWait, joinWait, newTicket, takeTicket } from '../../../mock-server/services/booking/core/waiting'
import type { Step } from './steps'
import { WISH_DAYS } from './steps'
import { openWorld, SESSIONS, START } from './world'

export const RULES = bookingPolicy('H1').version

const newest = <T>(list: readonly T[], back: number): T | undefined =>
  list.length === 0 ? undefined : list[list.length - 1 - (back % list.length)]

/** The pure rules, with people, a clock, and the bills' own rule: nobody pays what is void or too late. */
export class Play {
  readonly book: Book = openWorld()
  now = START
  private arrivals = 0
  /** What was said of each step: "ok" or the code of the refusal. */
  readonly said: string[] = []
  /** How often each bill was given back. */
  readonly refunds = new Map<string, number>()

  step(step: Step): void {
    const said = this.act(step)
    this.said.push(said)
    for (const { act, bill } of this.book.fees.splice(0)) {
      if (act === 'refund') this.refunds.set(bill.billId, (this.refunds.get(bill.billId) ?? 0) + 1)
    }
  }

  private act(step: Step): string {
    const { book, now } = this
    const say = (answer: { ok: true } | { ok: false; code: string } | undefined) =>
      answer === undefined ? 'nothing' : answer.ok ? 'ok' : answer.code
    switch (step.do) {
      case 'hold':
        return say(this.hold(step))
      case 'extend': {
        const hold = newest(book.holds.all(), step.hold)
        return say(hold && extendHold(book, hold, now))
      }
      case 'release': {
        const hold = newest(book.holds.all(), step.hold)
        return say(hold && releaseHold(book, hold.holdId, now))
      }
      case 'confirm': {
        const hold = newest(book.holds.all(), step.hold)
        return say(hold && bookSlot(book, { holdId: hold.holdId, pay: step.pay, rulesVersion: RULES }, now))
      }
      case 'move': {
        const hold = newest(
          book.holds.all().filter((one) => one.movingId !== null),
          step.hold,
        )
        if (!hold || hold.movingId === null) return 'nothing'
        return say(moveBooking(book, { appointmentId: hold.movingId, holdId: hold.holdId }, now))
      }
      case 'pay':
        return this.pay(step.bill)
      case 'bill': {
        const booking = newest(book.bookings.all(), step.booking)
        return say(booking && billFee(book, booking, now))
      }
      case 'cancel': {
        const booking = newest(book.bookings.all(), step.booking)
        return say(booking && cancelBooking(book, booking.appointmentId, now))
      }
      case 'contest': {
        const booking = newest(book.bookings.all(), step.booking)
        return say(booking && contestMiss(book, booking, now))
      }
      case 'decide': {
        const booking = newest(book.bookings.all(), step.booking)
        return say(booking && decideContest(book, booking, step.result))
      }
      case 'attend': {
        const booking = newest(book.bookings.all(), step.booking)
        if (booking?.status === 'booked') book.bookings.put({ ...booking, attendedAt: now })
        return 'ok'
      }
      case 'wish':
        return say(this.wish(step))
      case 'ticket':
        return say(this.ticket(step.who))
      case 'leave': {
        const wait = newest(book.waits.all(), step.wait)
        return say(wait && endWait(book, wait.waitId, now))
      }
      case 'stop':
        return say(this.stop(step.session))
      case 'fill':
        fillSession(book, step.session, 0, now)
        return 'ok'
      case 'free':
        freeOthers(book, step.session, 1, now)
        return 'ok'
      case 'tick':
        sweep(book, [step.session], now)
        return 'ok'
      case 'wait':
        this.now += step.minutes * 60_000
        return 'ok'
    }
  }

  /** Who checked in was seen. */
  private stop(sessionId: string) {
    const been = this.book.bookings.all().filter(({ attendedAt }) => attendedAt !== null)
    const seen = new Set(been.map(({ appointmentId }) => appointmentId))
    return stopSession(this.book, { sessionId, reason: '有事', seen }, this.now)
  }

  private hold({ who, session, slotNo, moving }: Extract<Step, { do: 'hold' }>) {
    const standing = this.book.bookings.all().filter(({ status }) => status === 'booked')
    const booking = moving === null ? undefined : newest(standing, moving)
    if (moving !== null && !booking) return undefined
    const personId = booking?.personId ?? who
    const ask = { personId, sessionId: session, slotNo, movingId: booking?.appointmentId ?? null }
    return holdSlot(this.book, ask, this.now)
  }

  /** Settlement's rule: a bill is paid while it is due and not too late. */
  private pay(back: number): string {
    const bill = newest(this.book.bills.all(), back)
    if (!bill) return 'nothing'
    if (bill.state !== 'due' || (bill.payableUntil !== null && bill.payableUntil <= this.now)) return 'not-payable'
    feePaid(this.book, bill.billId, this.now)
    return 'ok'
  }

  private arrive(): Pick<WaitRow, 'waitId' | 'seq' | 'madeAt'> {
    this.arrivals += 1
    return { waitId: this.book.id(), seq: this.arrivals, madeAt: this.now }
  }

  private wish({ who, doctorId, department, weekdays, mode }: Extract<Step, { do: 'wish' }>) {
    const wait: WaitRow = {
      ...this.arrive(),
      kind: 'wish',
      personId: who,
      institutionId: 'H1',
      departmentId: department,
      doctorId,
      sessionId: null,
      weekdays,
      ...WISH_DAYS,
      notBefore: 0,
      notAfter: 1439,
      mode,
      state: 'waiting',
      endedAt: null,
      holdId: null,
      appointmentId: null,
    }
    return joinWait(this.book, wait, SESSIONS, this.now)
  }

  private ticket(who: string) {
    const session = this.book.sessions.get('s5')
    return session && takeTicket(this.book, newTicket(session, { ...this.arrive(), personId: who }), this.now)
  }
}
