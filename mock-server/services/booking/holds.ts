import type { Hold } from '../../../src/contract/booking/hold'
import * as contract from '../../../src/contract/booking/holds'
import { row, rows } from '../../base/db/statement'
import type { BookingHoldsTable } from '../../base/db/tables/booking'
import { refuse } from '../../base/http/refuse'
import { type Call, type Route, route } from '../../base/http/route'
import { freeNumbers, stateOf } from '../../registers/schedules/free'
import { readKept } from '../../registers/schedules/sessions'
import { alternativesFor } from './alternatives'
import { no } from './core/answer'
import type { Seeker } from './core/eligible'
import { extendHold, holdSlot, releaseHold } from './core/hold'
import { readHolds } from './views/hold'
import { withBook } from './with-book'

const OWN = 'select * from booking_holds where hold_id = $1 and person_id = $2'
const HELD = `select session_id from booking_holds where person_id = $1 and state = 'held' and origin in ('chosen', 'moving')`
// A number that ran out, or one that is hers already.
const HOPE = `select session_id from booking_slots where session_id = $1 and lapses_at <= $2
  union all select session_id from booking_holds
  where session_id = $1 and person_id = $3 and state = 'held' and held_until > $2 limit 1`

type Desk = Pick<Call, 'db' | 'now' | 'ids' | 'caller'>

export const ownHold = async (
  { db, caller }: Pick<Call, 'db' | 'caller'>,
  holdId: string,
): Promise<BookingHoldsTable> =>
  (await row<BookingHoldsTable>(db, OWN, [holdId, caller.subjectId])) ?? refuse('not-found')

/** The hold as its owner sees it; another's is not found. */
async function show({ db, now, caller }: Omit<Desk, 'ids'>, holdId: string): Promise<Hold> {
  const view = (await readHolds(db, [holdId], now)).get(holdId)
  if (view?.personId !== caller.subjectId) return refuse('not-found')
  return view
}

/** A session that is plainly full is refused before anything is locked: in a rush most calls end here. */
async function refuseFull({ db, now }: Desk, sessionId: string, seeker: Seeker): Promise<void> {
  const session = (await readKept(db, [sessionId], now)).get(sessionId)
  if (!session || stateOf(session, now) !== 'full' || freeNumbers(session, now).length > 0) return
  if (await row(db, HOPE, [sessionId, now, seeker.personId])) return
  refuse('session-full', { alternatives: await alternativesFor({ db, now, wanted: session }, seeker) })
}

export const holdRoutes: Route[] = [
  route(contract.createHold, async (call) => {
    const { sessionId, slotNo, movingId = null } = call.input.body
    const personId = call.caller.subjectId
    await refuseFull(call, sessionId, { personId, movingId })
    const earlier = await rows<{ session_id: string }>(call.db, HELD, [personId])
    const wanted = {
      sessionIds: [sessionId, ...earlier.map((one) => one.session_id)],
      personIds: [personId],
      appointmentIds: movingId === null ? [] : [movingId],
      frees: earlier.length > 0,
    }
    const ask = { personId, sessionId, slotNo, movingId }
    const hold = await withBook(call, wanted, (book) => holdSlot(book, ask, call.now), ask)
    return show(call, hold.holdId)
  }),
  route(contract.readHold, (call) => show(call, call.input.params.holdId)),
  route(contract.extendHold, async (call) => {
    const { holdId } = call.input.params
    const own = await ownHold(call, holdId)
    const wanted = { sessionIds: [own.session_id], personIds: [], holdIds: [holdId] }
    await withBook(call, wanted, (book) => {
      const hold = book.holds.get(holdId)
      return hold ? extendHold(book, hold, call.now) : no('not-found')
    })
    return show(call, holdId)
  }),
  route(contract.releaseHold, async (call) => {
    const { holdId } = call.input.params
    const own = await ownHold(call, holdId)
    const waitIds = own.wait_id === null ? undefined : [own.wait_id]
    const wanted = { sessionIds: [own.session_id], personIds: [], holdIds: [holdId], waitIds, frees: true }
    await withBook(call, wanted, (book) => releaseHold(book, holdId, call.now))
    return show(call, holdId)
  }),
]
