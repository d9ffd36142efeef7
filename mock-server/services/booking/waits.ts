import type { Wish } from '../../../src/contract/booking/wait'
import * as contract from '../../../src/contract/booking/waits'
import { dayInChina } from '../../../src/contract/shared/dates'
import { row } from '../../base/db/statement'
import { refuse } from '../../base/http/refuse'
import { type Call, type Route, route } from '../../base/http/route'
import { bookingPolicy } from '../../regions/booking'
import { readPerson } from '../../registers/people'
import { freeCount, freeNumbers } from '../../registers/schedules/free'
import { SHOWN_DAYS } from '../../registers/schedules/next-free'
import { readSessions } from '../../registers/schedules/sessions'
import { done, no } from './core/answer'
import { gateObstacle, ruleObstacle, takeObstacle } from './core/eligible'
import type { WaitRow } from './core/rows'
import { sweep } from './core/sweep'
import { endWait, joinWait, newTicket, takeTicket } from './core/waiting'
import { fits, fitsSession } from './core/wishes'
import { readBookingsAt } from './show'
import type { StoredWait } from './store/columns'
import { readKnown } from './store/known'
import { showTicket } from './views/ticket'
import { listWaits, showWait } from './views/wait'
import { withBook } from './with-book'

const OWN = 'select * from booking_waits where wait_id = $1 and person_id = $2 and kind = $3'
const DEPARTMENT = `select institution_id as "institutionId", department_id as "departmentId",
    jsonb_build_object('sex', sex, 'ageFrom', age_from, 'ageTo', age_to) as gate
  from departments where department_id = $1
    and ($2::text is null or exists (select 1 from doctors where doctors.doctor_id = $2 and doctors.department_id = $1))`
const HOLD = 'select session_id from booking_holds where hold_id = $1'
/** A wish is at once held against so many sessions that have a number which she may have. */
const LOOKED_AT = 3
/** New ones come last; the database numbers them. */
const LAST = Number.MAX_SAFE_INTEGER

type Signed = Pick<Call, 'db' | 'now' | 'ids' | 'caller'>

const ownWait = async ({ db, caller }: Signed, waitId: string, kind: WaitRow['kind']): Promise<StoredWait> =>
  (await row<StoredWait>(db, OWN, [waitId, caller.subjectId, kind])) ?? refuse('not-found')

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

interface Department {
  institutionId: string
  departmentId: string
  gate: Parameters<typeof gateObstacle>[0]
}

const toRow = (wish: Wish, { institutionId }: Department, call: Signed, mode: WaitRow['mode']): WaitRow => ({
  waitId: call.ids.id(),
  seq: LAST,
  kind: 'wish',
  personId: call.caller.subjectId,
  institutionId,
  departmentId: wish.departmentId,
  doctorId: wish.doctorId,
  sessionId: null,
  weekdays: [...new Set(wish.weekdays)].sort(),
  fromDay: wish.fromDay,
  toDay: wish.toDay,
  notBefore: minutes(wish.notBefore),
  notAfter: minutes(wish.notAfter),
  mode,
  state: 'waiting',
  madeAt: call.now,
  endedAt: null,
  holdId: null,
  appointmentId: null,
})

/** Whom the department takes, and whether she is barred; the other rules are asked when there is a number. */
async function refuseBarred(call: Signed, department: Department, { fromDay, toDay }: Wish): Promise<void> {
  const { db, now, caller } = call
  const person = (await readPerson(db, caller.subjectId)) ?? refuse('not-found')
  const { person_id: personId, sex, birth_date: birthDate } = person
  const gateOn = (day: string) => gateObstacle(department.gate, { personId, sex, birthDate }, day)
  const gate = gateOn(fromDay)
  // Who comes into the age, or out of it, between the two days is taken on some of them.
  if (gate !== null && gateOn(toDay) !== null) refuse(gate)
  const bookings = await readBookingsAt(db, personId, department.institutionId, now)
  const policy = bookingPolicy(department.institutionId)
  const barred = ruleObstacle({ departmentId: '', day: fromDay }, { bookings }, policy, now)
  if (barred === 'booking-banned') refuse(barred)
}

async function sessionsFor({ db, now }: Signed, wait: WaitRow, { gate }: Department): Promise<string[]> {
  const whose = { by: 'department', ids: [wait.departmentId] } as const
  const all = await readSessions(db, whose, { fromDay: dayInChina(now), days: SHOWN_DAYS }, now)
  const known = (await readKnown(db, [wait.personId], now))(wait.personId)
  const seeker = { personId: wait.personId, movingId: null }
  const open = all.filter(
    (one) =>
      fitsSession(wait, one) &&
      freeCount(one, now) > 0 &&
      freeNumbers(one, now).some((slotNo) => fits(wait, one, slotNo)) &&
      takeObstacle(known, seeker, { ...one, gate }, now) === null,
  )
  return open.slice(0, LOOKED_AT).map((one) => one.sessionId)
}

/** Lets go of a wait or a ticket, and of what it was offered. */
async function end(call: Signed, stored: StoredWait): Promise<void> {
  const hold = stored.hold_id === null ? undefined : await row<{ session_id: string }>(call.db, HOLD, [stored.hold_id])
  const wanted = {
    sessionIds: hold ? [hold.session_id] : [],
    personIds: [call.caller.subjectId],
    holdIds: stored.hold_id === null ? [] : [stored.hold_id],
    waitIds: [stored.wait_id],
    frees: hold !== undefined,
  }
  await withBook(call, wanted, (book) => endWait(book, stored.wait_id, call.now))
}

export const waitRoutes: Route[] = [
  route(contract.createWait, async (call) => {
    const { wish, mode } = call.input.body
    if (wish.toDay < dayInChina(call.now)) refuse('session-over')
    const department = await row<Department>(call.db, DEPARTMENT, [wish.departmentId, wish.doctorId])
    if (!department) return refuse('not-found')
    await refuseBarred(call, department, wish)
    const wait = toRow(wish, department, call, mode)
    const sessionIds = await sessionsFor(call, wait, department)
    const wanted = { sessionIds, personIds: [wait.personId], waitIds: [], frees: true }
    await withBook(call, wanted, (book) => joinWait(book, wait, sessionIds, call.now))
    return showWait(call, wait.waitId)
  }),
  route(contract.listWaits, async (call) => ({ items: await listWaits(call) })),
  route(contract.readWait, (call) => showWait(call, call.input.params.waitId)),
  route(contract.endWait, async (call) => {
    const { waitId } = call.input.params
    await end(call, await ownWait(call, waitId, 'wish'))
    return showWait(call, waitId)
  }),
  route(contract.takeTicket, async (call) => {
    const { sessionId } = call.input.params
    const { subjectId: personId } = call.caller
    const waitId = call.ids.id()
    const wanted = { sessionIds: [sessionId], personIds: [personId], waitIds: [], frees: true }
    const ticket = await withBook(
      call,
      wanted,
      (book) => {
        const session = book.sessions.get(sessionId)
        if (!session) return no('not-found')
        return takeTicket(book, newTicket(session, { waitId, seq: LAST, personId, madeAt: call.now }), call.now)
      },
      { personId, movingId: null, sessionId },
    )
    return showTicket(call, ticket.waitId)
  }),
  route(contract.readTicket, (call) => showTicket(call, call.input.params.ticketId)),
  route(contract.askTurn, async (call) => {
    const { ticketId } = call.input.params
    const { session_id: sessionId } = await ownWait(call, ticketId, 'ticket')
    if (sessionId === null) return refuse('not-found')
    const wanted = { sessionIds: [sessionId], personIds: [] }
    await withBook(call, wanted, (book) => {
      sweep(book, [sessionId], call.now)
      return done(true)
    })
    return showTicket(call, ticketId)
  }),
  route(contract.endTicket, async (call) => {
    const { ticketId } = call.input.params
    await end(call, await ownWait(call, ticketId, 'ticket'))
    return showTicket(call, ticketId)
  }),
]
