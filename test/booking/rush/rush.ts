import type { Kysely } from 'kysely'
import type { Database } from '../../../mock-server/base/db/schema'
import { rows } from '../../../mock-server/base/db/statement'
import { dayInChina } from '../../../src/contract/shared/dates'
import type { Pair } from '../../shared/pair'
import { DOCTOR } from '../server/desk'
import { type Client, crowd } from './people'

/** Speaks to one server or the other. */
export type Ask = Pair['ask']

export interface Rush {
  clients: number
  slots: number
  /** Who got a number, by what the server said. */
  won: number
  codes: Record<string, number>
  /** Refused, and another number was named. */
  withAlternative: number
  /** Numbers that two got, in the answers and in the tables. */
  duplicates: number
  confirmed: number
  seconds: number
  /** Of all calls, in milliseconds. */
  p50: number
  p99: number
}

const side = (index: number): 0 | 1 => (index % 2 === 0 ? 0 : 1)
const DAY_MS = 86_400_000

const percentile = (sorted: readonly number[], part: number) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const started = performance.now()
  const value = await work()
  return { value, ms: performance.now() - started }
}

/** `clients` people want one of `slots` numbers at one instant, half of them at each server; who got one confirms. */
export async function rush(
  { ask, db }: { ask: Ask; db: Kysely<Database> },
  { clients: count, slots }: { clients: number; slots: number },
): Promise<Rush> {
  const people: Client[] = await crowd(db, count)
  const day = dayInChina(Date.now() + DAY_MS)
  const made = await ask(0, 'POST', '/sandbox/booking/sessions', {
    body: { doctorId: DOCTOR, day, from: '08:00', slots },
  })
  const { sessionId } = made.body
  // Each server has been asked something before: a first call pays for what a process does once.
  for (const server of [0, 1] as const) await ask(server, 'GET', `/api/booking/sessions/${sessionId}`)
  const started = performance.now()
  const answers = await Promise.all(
    people.map(({ token }, index) =>
      timed(() => ask(side(index), 'POST', '/api/booking/holds', { token, body: { sessionId } })),
    ),
  )
  const seconds = (performance.now() - started) / 1000
  const won = answers.flatMap(({ value }, index) => (value.status === 201 ? [{ index, body: value.body }] : []))
  const lost = answers.filter(({ value }) => value.status !== 201)
  const codes: Record<string, number> = {}
  for (const { value } of lost) codes[value.body.code] = (codes[value.body.code] ?? 0) + 1
  const rulesVersion = (await ask(1, 'GET', '/api/booking/rules?institutionId=H99010000001')).body.version
  const confirmed = await Promise.all(
    won.map(({ index, body: { holdId } }) => {
      const body = { holdId, pay: 'hospital', rulesVersion }
      return ask(side(index + 1), 'POST', '/api/booking/appointments', { token: people[index]?.token, body })
    }),
  )
  const numbers = new Set(won.map(({ body }) => body.slotNo))
  const owners = await rows<{ slot_no: number }>(
    db,
    `select slot_no from appointments where session_id = $1 and status = 'booked'`,
    [sessionId],
  )
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b)
  return {
    clients: count,
    slots,
    won: won.length,
    codes,
    withAlternative: lost.filter(({ value }) => (value.body.alternatives?.length ?? 0) > 0).length,
    duplicates: won.length - numbers.size + owners.length - new Set(owners.map((one) => one.slot_no)).size,
    confirmed: confirmed.filter(({ status }) => status === 201).length,
    seconds,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  }
}
