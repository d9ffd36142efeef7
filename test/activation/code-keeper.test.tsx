/** @jest-environment node */
import { codeKeeper, type Kept } from '@/session/code/keeper'
import { lifeOf } from '@/session/code/life'
import type { Fate, FreshCode, Source } from '@/session/code/source'
import type { Result } from '@/session/failure'

type Answer = Result<FreshCode>

const OFFLINE: Answer = { ok: false, failure: { kind: 'offline' } }
const refusal = (
  code: 'not-activated' | 'code-suspended' | 'too-many-requests' | 'unavailable',
  status: number,
): Answer => ({
  ok: false,
  failure: { kind: 'problem', problem: { type: 'about:blank', title: code, status, code, traceId: 't' } },
})

const STEP_MS = 250
const LEAVING_MS = 1250

/** A server (the test's clock) with its own clock, and a phone whose clock can be wrong or set. */
function world({ skewMs = 0, tripMs = 100, backMs = 0 } = {}) {
  const start = Date.now()
  let jumpMs = 0
  let made = 0
  let replacedAt = 0
  let newest: { code: string; endsAt: number; expiresAt: string } | undefined
  let next: (() => Answer | Promise<Answer>) | undefined
  let fate: (() => Result<Fate>) | undefined
  let seen: Kept = { state: { kind: 'opening' }, lastUse: null }
  const broken: string[] = []
  const calls = { fetches: 0, asks: 0 }

  const phone = () => Date.now() + skewMs + jumpMs
  /** As session/server-time: known from the last answer, off by at most half its trip. */
  let offset = 0
  const later = <V,>(value: V, ms: number) => new Promise<V>((resolve) => setTimeout(() => resolve(value), ms))

  async function fetchCode(): Promise<Answer> {
    calls.fetches += 1
    const planned = next
    next = undefined
    const askedAt = phone()
    if (planned) return planned()
    await later(undefined, tripMs)
    made += 1
    const endsAt = Date.now() + 60_000
    const said = Date.now()
    const fresh = { code: `9900${String(made).padStart(24, '0')}`, endsAt, expiresAt: new Date(endsAt).toISOString() }
    replacedAt = said
    newest = fresh
    await later(undefined, backMs)
    offset = said - (askedAt + phone()) / 2
    return { ok: true, value: { code: fresh.code, expiresAt: fresh.expiresAt } }
  }
  const source: Source = {
    fetchCode,
    readFate: async () => {
      calls.asks += 1
      if (fate) return fate()
      return newest
        ? { ok: true, value: { state: 'fresh', expiresAt: newest.expiresAt } }
        : { ok: true, value: { state: 'none' } }
    },
    now: phone,
    serverNow: () => phone() + offset,
  }
  const keeper = codeKeeper(source, (kept) => {
    seen = kept
  })
  /** The one promise of the whole thing, looked at after every step of time: what is shown works at the terminal. */
  function check() {
    if (seen.state.kind !== 'shown') return
    const isNewest = newest && seen.state.code === newest.code && Date.now() < newest.endsAt
    // The one before may stand for the moment that the answer is on its way, and no longer.
    const isLeaving = !isNewest && Date.now() - replacedAt <= LEAVING_MS
    if (!isNewest && !isLeaving) broken.push(`${seen.state.code} at ${Date.now() - start} ms`)
  }
  return {
    keeper,
    calls,
    broken,
    seen: () => seen,
    shown: () => (seen.state.kind === 'shown' ? seen.state : undefined),
    planFetch: (answer: () => Answer | Promise<Answer>) => {
      next = answer
    },
    planFate: (answer: (() => Result<Fate>) | undefined) => {
      fate = answer
    },
    setPhoneClock: (ms: number) => {
      jumpMs += ms
    },
    makeElsewhere: () => {
      newest = {
        code: '9'.repeat(28),
        endsAt: Date.now() + 60_000,
        expiresAt: new Date(Date.now() + 60_000).toISOString(),
      }
    },
    /** Time passes and timers run. */
    async pass(ms: number) {
      for (let gone = 0; gone < ms; gone += STEP_MS) {
        await jest.advanceTimersByTimeAsync(STEP_MS)
        check()
      }
    },
    /** Time passes while the program is frozen: no timer runs. */
    sleep(ms: number) {
      jest.setSystemTime(Date.now() + ms)
    },
    check,
  }
}

beforeEach(() => jest.useFakeTimers({ now: 1_800_000_000_000 }))
afterEach(() => jest.useRealTimers())

test('shows a code, counts the seconds until it is renewed, and renews before the old one ends', async () => {
  const w = world()
  w.keeper.start()
  await w.pass(500)
  const first = w.shown()?.code
  expect(first).toHaveLength(28)
  expect(w.shown()?.secondsLeft).toBe(50)
  await w.pass(20_000)
  expect(w.shown()?.secondsLeft).toBe(30)
  await w.pass(30_500)
  expect(w.calls.fetches).toBe(2)
  expect(w.shown()?.code).not.toBe(first)
  await w.pass(130_000)
  expect(w.broken).toEqual([])
  expect(w.calls.fetches).toBe(4)
})

test.each([-7, -1, 1, 7])('a phone whose clock is %d hours wrong shows the same seconds', async (hours) => {
  const w = world({ skewMs: hours * 3_600_000 })
  w.keeper.start()
  await w.pass(10_400)
  expect(w.shown()?.secondsLeft).toBe(40)
  await w.pass(70_000)
  expect(w.broken).toEqual([])
})

test.each([-3_600_000, -20_000, 20_000, 3_600_000])(
  'the phone clock is set by %d ms while a code is shown',
  async (ms) => {
    const w = world()
    w.keeper.start()
    await w.pass(30_000)
    w.setPhoneClock(ms)
    await w.pass(120_000)
    expect(w.broken).toEqual([])
    expect(w.shown()).toBeDefined()
  },
)

test.each([
  ['there', { tripMs: 8000, backMs: 0 }, 46],
  ['back', { tripMs: 0, backMs: 8000 }, 42],
])('a network that is slow on the way %s takes its doubt off the life of the code', async (_way, slow, atMost) => {
  const w = world(slow)
  w.keeper.start()
  await w.pass(8500)
  expect(w.shown()?.secondsLeft).toBeLessThanOrEqual(atMost)
  await w.pass(130_000)
  expect(w.broken).toEqual([])
})

test('after minutes in the background the old code is not there for a moment', async () => {
  const w = world()
  w.keeper.start()
  await w.pass(5000)
  const old = w.shown()?.code
  w.keeper.stop()
  expect(w.seen().state).toEqual({ kind: 'opening' })
  w.sleep(300_000)
  w.keeper.start()
  expect(w.seen().state).toEqual({ kind: 'opening' })
  await w.pass(500)
  expect(w.shown()?.code).not.toBe(old)
  expect(w.broken).toEqual([])
})

test('a phone that slept without telling drops the code at its first tick', async () => {
  const w = world()
  w.keeper.start()
  await w.pass(5000)
  w.sleep(300_000)
  jest.advanceTimersByTime(250)
  expect(w.shown()).toBeUndefined()
  await w.pass(500)
  expect(w.shown()).toBeDefined()
})

test('a phone that slept while its clock was set back drops the code too', async () => {
  const w = world()
  w.keeper.start()
  await w.pass(5000)
  w.sleep(300_000)
  w.setPhoneClock(-600_000)
  jest.advanceTimersByTime(250)
  expect(w.shown()).toBeUndefined()
})

test('a code whose end is not believable is given a minute at most, and none where too little is left', () => {
  const now = Date.parse('2026-11-24T10:00:00+08:00')
  const seconds = (life: number | undefined) => life && life / 1000
  expect(seconds(lifeOf('2026-11-24T12:00:00+08:00', now, 0))).toBe(60)
  expect(seconds(lifeOf('2026-11-24T10:01:00+08:00', now, 4000))).toBe(58)
  expect(lifeOf('2026-11-24T10:00:10+08:00', now, 0)).toBeUndefined()
  expect(lifeOf('2026-11-24T09:00:00+08:00', now, 0)).toBeUndefined()
  expect(lifeOf('2026-11-24T10:01:00+08:00', now, -1)).toBeUndefined()
  expect(lifeOf('not a time', now, 0)).toBeUndefined()
})

test('nothing is fetched or asked while the screen is not in front', async () => {
  const w = world()
  w.keeper.start()
  await w.pass(1000)
  w.keeper.stop()
  const { fetches, asks } = w.calls
  await w.pass(180_000)
  expect(w.calls).toEqual({ fetches, asks })
})

test('an answer that comes after the screen was left is not shown', async () => {
  const w = world({ tripMs: 600 })
  w.keeper.start()
  await w.pass(50)
  w.keeper.stop()
  await w.pass(1000)
  expect(w.seen().state).toEqual({ kind: 'opening' })
})

test('without network no code stays, and one comes back by itself when the network does', async () => {
  const w = world()
  w.keeper.start()
  await w.pass(1000)
  w.planFetch(() => OFFLINE)
  await w.pass(49_300)
  expect(w.seen().state).toMatchObject({ kind: 'failed', failure: { kind: 'offline' }, tries: 1 })
  await w.pass(3000)
  expect(w.shown()).toBeDefined()
  expect(w.broken).toEqual([])
})

test('a renewal whose answer is lost takes the old code away, since it may be dead', async () => {
  const w = world()
  w.keeper.start()
  await w.pass(1000)
  w.planFetch(async () => {
    w.makeElsewhere()
    return new Promise((resolve) => setTimeout(() => resolve(OFFLINE), 15_000))
  })
  await w.pass(53_500)
  expect(w.shown()).toBeUndefined()
})

test('503 on renewal takes the code away; "too fast" leaves it for its last seconds, then nothing', async () => {
  const w = world()
  w.keeper.start()
  await w.pass(1000)
  w.planFetch(() => refusal('too-many-requests', 429))
  await w.pass(49_500)
  expect(w.shown()).toMatchObject({ late: true })
  expect(w.shown()?.secondsLeft).toBeLessThanOrEqual(10)
  await w.pass(3000)
  expect(w.shown()).toMatchObject({ late: false })
  w.planFetch(() => refusal('unavailable', 503))
  await w.pass(50_200)
  expect(w.seen().state.kind).toBe('failed')
  expect(w.broken).toEqual([])
})

test('a code that was scanned goes at once, and it is said for what and where', async () => {
  const w = world()
  w.keeper.start()
  await w.pass(500)
  const old = w.shown()?.code
  const use = {
    state: 'used' as const,
    usedFor: '结算',
    at: '2026-11-24T10:31:00+08:00',
    institutionName: '演示市第一医院',
  }
  w.planFate(() => {
    w.planFate(undefined)
    return { ok: true, value: use }
  })
  await w.pass(4000)
  expect(w.shown()?.code).not.toBe(old)
  expect(w.seen().lastUse).toEqual(use)
  w.keeper.stop()
  expect(w.seen().lastUse).toBeNull()
})

test('a code made on another phone ends this one, and the two do not chase each other', async () => {
  const w = world()
  w.keeper.start()
  await w.pass(500)
  w.planFate(() => ({ ok: true, value: { state: 'fresh', expiresAt: '2027-01-15T08:01:59.000Z' } }))
  await w.pass(4000)
  expect(w.seen().state).toEqual({ kind: 'replaced' })
  const { fetches } = w.calls
  await w.pass(60_000)
  expect(w.calls.fetches).toBe(fetches)
  w.planFate(undefined)
  w.keeper.renew()
  await w.pass(500)
  expect(w.shown()).toBeDefined()
})

test.each([
  ['not-activated', 409],
  ['code-suspended', 409],
] as const)('%s is told and not asked again until the screen is opened anew', async (code, status) => {
  const w = world()
  w.planFetch(() => refusal(code, status))
  w.keeper.start()
  await w.pass(60_000)
  expect(w.seen().state).toMatchObject({ kind: 'refused', problem: { code } })
  expect(w.calls.fetches).toBe(1)
  w.keeper.stop()
  w.keeper.start()
  await w.pass(500)
  expect(w.shown()).toBeDefined()
})

test('a code stopped from another phone goes within seconds', async () => {
  const w = world()
  w.keeper.start()
  await w.pass(500)
  w.planFate(() => ({ ok: true, value: { state: 'expired' } }))
  w.planFetch(() => refusal('code-suspended', 409))
  await w.pass(3500)
  expect(w.seen().state).toMatchObject({ kind: 'refused', problem: { code: 'code-suspended' } })
})

test('two taps on 换新码 make one request', async () => {
  const w = world()
  w.keeper.start()
  await w.pass(500)
  w.keeper.renew()
  w.keeper.renew()
  await w.pass(500)
  expect(w.calls.fetches).toBe(2)
  expect(w.shown()).toBeDefined()
})
