import { sqlState } from '../../mock-server/base/db/retry'
import { MINUTE } from '../../mock-server/registers/schedules/times'
import type { Answer } from '../../mock-server/services/booking/core/answer'
import { openBook } from '../../mock-server/services/booking/core/book'
import { bookSlot } from '../../mock-server/services/booking/core/book-slot'
import { extendHold, holdSlot } from '../../mock-server/services/booking/core/hold'
import { moveBooking } from '../../mock-server/services/booking/core/move'
import { feePaid } from '../../mock-server/services/booking/core/paid'
import { stopSession } from '../../mock-server/services/booking/core/stop'
import { newTicket, takeTicket } from '../../mock-server/services/booking/core/waiting'
import { RULES } from './model/play'
import { openWorld, START } from './model/world'

function done<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(`refused: ${answer.code}`)
  return answer.value
}

const ask = (sessionId: string, more: { slotNo?: number; movingId?: string; personId?: string } = {}) => ({
  personId: more.personId ?? 'a',
  sessionId,
  slotNo: more.slotNo,
  movingId: more.movingId ?? null,
})

test('the number she holds already is hers: asked for again, it is the same hold, with the same time left', () => {
  const book = openWorld()
  const first = done(holdSlot(book, ask('s2'), START))
  for (const slotNo of [undefined, 1])
    expect(done(holdSlot(book, ask('s2', { slotNo }), START + MINUTE))).toEqual(first)
  expect(holdSlot(book, ask('s2', { personId: 'b' }), START + MINUTE)).toEqual({ ok: false, code: 'session-full' })
  expect(book.holds.all()).toHaveLength(1)
})

test('another number of the same session takes the place of the one she holds', () => {
  const book = openWorld()
  const first = done(holdSlot(book, ask('s1', { slotNo: 1 }), START))
  expect(done(holdSlot(book, ask('s1', { slotNo: 2 }), START)).slotNo).toBe(2)
  expect(book.holds.get(first.holdId)?.state).toBe('released')
  expect(done(holdSlot(book, ask('s1', { slotNo: 1, personId: 'b' }), START)).slotNo).toBe(1)
})

test('a number that she took elsewhere in the same moment is not lost: what was read is read again', () => {
  const book = openWorld()
  const elsewhere = done(holdSlot(book, ask('s2'), START))
  const sessions = book.sessions.all().filter(({ sessionId }) => sessionId === 's1')
  const late = openBook({ sessions, people: book.people.all(), holds: [elsewhere] }, () => 'late')
  let thrown: unknown
  try {
    holdSlot(late, ask('s1'), START)
  } catch (error) {
    thrown = error
  }
  // The server's transactions are run again for this one.
  expect(sqlState(thrown)).toBe('40001')
})

test('a number that was chosen can be taken for a move instead', () => {
  const book = openWorld()
  const booking = done(
    bookSlot(
      book,
      { holdId: done(holdSlot(book, ask('s1'), START)).holdId, pay: 'hospital', rulesVersion: RULES },
      START,
    ),
  )
  const chosen = done(holdSlot(book, ask('s2'), START))
  const moving = done(holdSlot(book, ask('s2', { slotNo: 1, movingId: booking.appointmentId }), START))
  expect(moving).toMatchObject({ slotNo: 1, origin: 'moving', state: 'held' })
  expect(book.holds.get(chosen.holdId)?.state).toBe('released')
})

test('a move that waits for its fee counts for its new day', () => {
  const book = openWorld()
  const { holdId } = done(holdSlot(book, ask('s1'), START))
  const booking = done(bookSlot(book, { holdId, pay: 'now', rulesVersion: RULES }, START))
  feePaid(book, booking.billId ?? '', START)
  const held = done(holdSlot(book, ask('s3', { movingId: booking.appointmentId }), START))
  const move = { appointmentId: booking.appointmentId, holdId: held.holdId }
  expect(done(moveBooking(book, move, START)).pending).toMatchObject({ sessionId: 's3' })
  expect(holdSlot(book, ask('s2'), START)).toEqual({ ok: false, code: 'booking-same-day' })
  // When nobody pays, the day is free again.
  expect(holdSlot(book, ask('s2'), START + 15 * MINUTE).ok).toBe(true)
})

test('a stop is the reason said to who held a number of it', () => {
  const book = openWorld()
  const hold = done(holdSlot(book, ask('s1'), START))
  stopSession(book, { sessionId: 's1', reason: '有事', seen: new Set() }, START)
  const kept = book.holds.get(hold.holdId) ?? hold
  const refused = { ok: false, code: 'session-stopped' }
  expect(bookSlot(book, { holdId: hold.holdId, pay: 'hospital', rulesVersion: RULES }, START)).toEqual(refused)
  expect(extendHold(book, kept, START)).toEqual(refused)
})

test('who queued for a release is told when it will not come', () => {
  const book = openWorld()
  const session = book.sessions.get('s5')
  if (!session) throw new Error('the session is gone')
  const who = { waitId: 'w', seq: 1, personId: 'a', madeAt: START }
  done(takeTicket(book, newTicket(session, who), START + 15 * MINUTE))
  stopSession(book, { sessionId: 's5', reason: '有事', seen: new Set() }, START + 16 * MINUTE)
  expect(book.waits.get('w')?.state).toBe('ended')
  expect(book.told).toEqual([{ personId: 'a', what: { about: 'queue-stopped', session } }])
})

test('who checked in and waits is stopped and told; who was seen is left alone', () => {
  const book = openWorld()
  const bookings = ['a', 'b'].map((personId) => {
    const { holdId } = done(holdSlot(book, ask('s1', { personId }), START))
    return done(bookSlot(book, { holdId, pay: 'hospital', rulesVersion: RULES }, START))
  })
  for (const one of bookings) book.bookings.put({ ...one, attendedAt: START })
  const [waits, seen] = bookings.map(({ appointmentId }) => appointmentId)
  const stop = { sessionId: 's1', reason: '有事', seen: new Set(seen === undefined ? [] : [seen]) }
  expect(stopSession(book, stop, START)).toEqual({ ok: true, value: 1 })
  expect([waits, seen].map((id) => book.bookings.get(id ?? '')?.status)).toEqual(['stopped', 'booked'])
})
