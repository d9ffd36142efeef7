import { rows } from '../../../mock-server/base/db/statement'
import type {
  AppointmentsTable,
  BookingHoldsTable,
  BookingSessionsTable,
  BookingSlotsTable,
} from '../../../mock-server/base/db/tables/booking'
import { daysAfter } from '../../../mock-server/registers/schedules/times'
import { type Book, openBook } from '../../../mock-server/services/booking/core/book'
import { readBillsOf } from '../../../mock-server/services/booking/store/bills'
import { toBooking, toHold, toSession, toTaken } from '../../../mock-server/services/booking/store/columns'
import { dayInChina } from '../../../src/contract/shared/dates'
import type { Answer, Sandbox, SignedIn } from '../../shared/sandbox'
import { DEPARTMENT, ok } from '../server/desk'
import type { Step } from './steps'

const NEIGHBOUR = 'H99010000001-neurology'
const PERSONAS: Record<string, string> = { a: 'zhouxiao', b: 'retiree', c: 'newcomer', d: 'stranger', e: 'child' }

/** The sessions of the model, as extra sessions of real doctors: few numbers, fees that differ, one release to come. */
const CLINICS = [
  { name: 's1', doctorId: `${DEPARTMENT}-1`, inDays: 1, slots: 2 },
  { name: 's2', doctorId: `${DEPARTMENT}-1`, inDays: 2, slots: 1 },
  { name: 's3', doctorId: `${DEPARTMENT}-2`, inDays: 2, slots: 2 },
  { name: 's4', doctorId: `${NEIGHBOUR}-1`, inDays: 1, slots: 1 },
  { name: 's5', doctorId: `${NEIGHBOUR}-1`, inDays: 3, slots: 2, releaseInSeconds: 2400 },
]

const newest = <T>(list: readonly T[], back: number): T | undefined =>
  list.length === 0 ? undefined : list[list.length - 1 - (back % list.length)]

/** One sequence over HTTP, on the whole server. */
export class ServerPlay {
  private today = ''
  private readonly sessions = new Map<string, string>()
  readonly said = new Map<string, number>()
  readonly faults: string[] = []

  constructor(private readonly box: Sandbox) {}

  async run(steps: readonly Step[]): Promise<void> {
    await this.box.reset()
    ok(await this.box.post('/sandbox/clock', { frozen: true }))
    const { now } = ok(await this.box.get('/sandbox/clock'))
    this.today = dayInChina(Date.parse(now))
    for (const { name, inDays, ...clinic } of CLINICS) {
      const made = ok(
        await this.box.post('/sandbox/booking/sessions', { ...clinic, day: daysAfter(this.today, inDays) }),
      )
      this.sessions.set(name, made.sessionId)
    }
    for (const step of steps) {
      const answer = await this.act(step)
      if (!answer) continue
      if (answer.status >= 500) throw new Error(`${JSON.stringify(step)} answered ${answer.status} ${answer.text}`)
      const said = answer.status < 300 ? `${step.do} ok` : `${step.do} ${answer.body.code}`
      this.said.set(said, (this.said.get(said) ?? 0) + 1)
    }
  }

  private readonly as = (who: string): Promise<SignedIn> => this.box.signIn(PERSONAS[who] ?? who)
  private readonly session = (name: string) => this.sessions.get(name) ?? name

  private async owner(personId: string): Promise<SignedIn> {
    return this.box.signIn(personId.replace('person-', ''))
  }

  private async act(step: Step): Promise<Answer | undefined> {
    switch (step.do) {
      case 'hold':
        return this.hold(step)
      case 'extend':
      case 'release':
      case 'confirm':
      case 'move':
        return this.onHold(step)
      case 'bill':
      case 'cancel':
      case 'contest':
        return this.onBooking(step)
      case 'decide': {
        const booking = newest(await this.bookings(), step.booking)
        const path = `/sandbox/booking/appointments/${booking?.appointment_id}/contest`
        return booking && this.box.post(path, { result: step.result })
      }
      case 'pay':
        return this.pay(step.bill)
      case 'wish':
        return this.wish(step)
      case 'stop':
      case 'fill':
      case 'free':
        return this.box.post(`/sandbox/booking/sessions/${this.session(step.session)}/${step.do}`, {})
      case 'ticket':
        return (await this.as(step.who)).post(`/api/booking/sessions/${this.session('s5')}/tickets`)
      case 'tick':
        return this.box.post('/sandbox/booking/tick')
      case 'leave': {
        const [wait] = await rows<{ wait_id: string; person_id: string }>(
          this.box.db,
          `select wait_id, person_id from booking_waits where kind = 'wish' order by seq desc limit 1`,
        )
        return wait && (await this.owner(wait.person_id)).delete(`/api/booking/waits/${wait.wait_id}`)
      }
      case 'wait':
        return this.box.post('/sandbox/clock', { advanceSeconds: step.minutes * 60 })
      case 'attend':
        return undefined
    }
  }

  private readonly holds = () =>
    rows<BookingHoldsTable>(this.box.db, 'select * from booking_holds order by made_at, hold_id')
  private readonly bookings = () =>
    rows<AppointmentsTable>(this.box.db, 'select * from appointments order by made_at, appointment_id')

  private async hold({ who, session, slotNo, moving }: Extract<Step, { do: 'hold' }>): Promise<Answer | undefined> {
    const standing = (await this.bookings()).filter(({ status }) => status === 'booked')
    const booking = moving === null ? undefined : newest(standing, moving)
    if (moving !== null && !booking) return undefined
    const person = booking ? await this.owner(booking.person_id) : await this.as(who)
    const movingId = booking?.appointment_id
    const answer = await person.post('/api/booking/holds', { sessionId: this.session(session), slotNo, movingId })
    if (movingId === undefined) await this.lookAtOthers(person, answer)
    return answer
  }

  /** What is named instead can be booked by her, by the terms she would be shown. */
  private async lookAtOthers(person: SignedIn, { body }: Answer): Promise<void> {
    for (const { sessionId } of body.alternatives ?? []) {
      const { session, standing } = ok(await person.get(`/api/booking/sessions/${sessionId}/terms`))
      const fault = standing.obstacle ?? (session.free > 0 ? null : 'full')
      if (fault !== null) this.faults.push(`${sessionId} was named to ${person.personId}: ${fault}`)
    }
  }

  private async onHold(step: Extract<Step, { do: 'extend' | 'release' | 'confirm' | 'move' }>) {
    const all = await this.holds()
    const hold = newest(step.do === 'move' ? all.filter((one) => one.moving_id !== null) : all, step.hold)
    if (!hold) return undefined
    const who = await this.owner(hold.person_id)
    const path = `/api/booking/holds/${hold.hold_id}`
    if (step.do === 'extend') return who.post(`${path}/extend`)
    if (step.do === 'release') return who.delete(path)
    if (step.do === 'move')
      return who.post(`/api/booking/appointments/${hold.moving_id}/move`, { holdId: hold.hold_id })
    const body = { holdId: hold.hold_id, pay: step.pay, rulesVersion: 'usual@2026-01-01' }
    return who.post('/api/booking/appointments', body)
  }

  private async onBooking(step: Extract<Step, { do: 'bill' | 'cancel' | 'contest' | 'attend' }>) {
    const booking = newest(await this.bookings(), step.booking)
    if (!booking) return undefined
    const who = await this.owner(booking.person_id)
    const path = `/api/booking/appointments/${booking.appointment_id}`
    if (step.do === 'contest') return who.post(`${path}/contest`, { reason: 'traffic' })
    return who.post(`${path}/${step.do === 'bill' ? 'fee' : 'cancel'}`)
  }

  private async pay(back: number): Promise<Answer | undefined> {
    const found = await rows<{ bill_id: string; person_id: string }>(
      this.box.db,
      'select bill_id, person_id from bills order by issued_at, bill_id',
    )
    const bill = newest(found, back)
    if (!bill) return undefined
    const who = await this.owner(bill.person_id)
    const body = { billId: bill.bill_id, useAccount: true, useMutualAid: false }
    const shown = await who.post('/api/settlement/previews', body)
    if (shown.status !== 201) return shown
    const placed = await who.post('/api/settlement/orders', { previewId: shown.body.previewId })
    if (placed.status !== 201) return placed
    return this.box.post(`/sandbox/cashier/${placed.body.orderId}`, { result: 'paid' })
  }

  private async wish({ who, doctorId, department, weekdays, mode }: Extract<Step, { do: 'wish' }>) {
    const departmentId = department === 'x' ? DEPARTMENT : NEIGHBOUR
    const own = department === 'x' && doctorId !== null ? `${DEPARTMENT}-${doctorId.slice(1)}` : null
    const wish = {
      doctorId: own,
      departmentId,
      weekdays,
      fromDay: this.today,
      toDay: daysAfter(this.today, 4),
      notBefore: '17:30',
      notAfter: '23:59',
    }
    return (await this.as(who)).post('/api/booking/waits', { wish, mode })
  }
}

/** All that stands in the tables, as the pure rules see it. */
export async function bookOf(box: Sandbox): Promise<{ book: Book; now: number; refundedTwice: string[] }> {
  const { db } = box
  const gate = { sex: null, ageFrom: null, ageTo: null }
  const bookings = (await rows<AppointmentsTable>(db, 'select * from appointments')).map(toBooking)
  // Each booking with every bill its visit ever had.
  const every = await rows<{ bill_id: string; visit_id: string }>(db, 'select bill_id, visit_id from bills')
  const bills = (
    await Promise.all(
      every.map(({ bill_id, visit_id }) => {
        const owner = bookings.find((one) => one.visitId === visit_id)
        return owner ? readBillsOf({ db }, [{ ...owner, billId: bill_id, pending: null }]) : []
      }),
    )
  ).flat()
  const again = await rows<{ bill_id: string }>(
    db,
    `select bill_id from settlement_orders where status in ('refunding', 'refunded') and failure is null
      group by bill_id having count(*) > 1`,
  )
  const book = openBook(
    {
      sessions: (await rows<BookingSessionsTable>(db, 'select * from booking_sessions')).map((one) =>
        toSession(one, { gate }),
      ),
      taken: (await rows<BookingSlotsTable>(db, 'select * from booking_slots')).map(toTaken),
      holds: (await rows<BookingHoldsTable>(db, 'select * from booking_holds')).map(toHold),
      bookings,
      bills,
    },
    () => '',
  )
  const { now } = ok(await box.get('/sandbox/clock'))
  return { book, now: Date.parse(now), refundedTwice: again.map((one) => one.bill_id) }
}
