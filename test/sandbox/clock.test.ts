import { type ClockState, moveClock, sandboxNow } from '../../mock-server/base/clock/clock'
import { openSandbox, type Sandbox } from '../shared/sandbox'

describe('the clock', () => {
  const real = 1_800_000_000_000
  const ticking: ClockState = { offsetMs: 5000, frozenAt: null }
  const standing: ClockState = { offsetMs: 0, frozenAt: real + 9000 }

  test('ticks with real time plus its offset, or stands', () => {
    expect(sandboxNow(real, ticking)).toBe(real + 5000)
    expect(sandboxNow(real + 1, ticking)).toBe(real + 5001)
    expect(sandboxNow(real + 1, standing)).toBe(real + 9000)
  })

  test('moves forward, stops and goes on from where it stood', () => {
    const moved = moveClock(real, ticking, { advanceSeconds: 1.5 })
    expect(moved && sandboxNow(real, moved)).toBe(real + 6500)
    const stopped = moveClock(real, ticking, { frozen: true })
    expect(stopped && sandboxNow(real + 60_000, stopped)).toBe(real + 5000)
    const again = moveClock(real + 60_000, standing, { frozen: false })
    expect(again && sandboxNow(real + 60_001, again)).toBe(real + 9001)
    const stays = moveClock(real, standing, { advanceSeconds: 1 })
    expect(stays?.frozenAt).toBe(real + 10_000)
  })

  test('never goes back', () => {
    const now = new Date(real + 4999).toISOString()
    expect(moveClock(real, ticking, { now })).toBeUndefined()
    expect(moveClock(real, ticking, { now: new Date(real + 5000).toISOString() })).toBeDefined()
  })
})

describe('/sandbox/clock', () => {
  let box: Sandbox
  beforeAll(async () => {
    box = await openSandbox()
  })
  afterAll(() => box.close())
  beforeEach(() => box.reset())

  test('jumps to a day, freezes, ticks again; every answer says the time', async () => {
    const set = await box.post('/sandbox/clock', { now: '2027-01-02T08:00:00+08:00', frozen: true })
    expect(set.body).toEqual({ now: '2027-01-02T08:00:00+08:00', frozen: true })
    const health = await box.get('/health')
    expect(health.headers.get('x-server-time')).toBe('2027-01-02T08:00:00.000+08:00')
    const on = await box.post('/sandbox/clock', { advanceSeconds: 90, frozen: false })
    expect(on.body).toEqual({ now: '2027-01-02T08:01:30+08:00', frozen: false })
    expect((await box.get('/sandbox/clock')).body.frozen).toBe(false)
  })

  test('back only by reset, and not beyond the century', async () => {
    await box.advance(3600)
    const back = await box.post('/sandbox/clock', { now: new Date().toISOString() })
    expect([back.status, back.body.code]).toEqual([409, 'state-conflict'])
    const far = await box.post('/sandbox/clock', { now: '2150-01-01T00:00:00+08:00' })
    expect(far.body.code).toBe('state-conflict')
    for (const now of ['2099-02-30T00:00:00+08:00', '2099-02-28T00:00:00+08'])
      expect((await box.post('/sandbox/clock', { now })).body.code).toBe('malformed')
    const { body } = await box.post('/sandbox/reset', {})
    expect(body.seed).toBe(1)
    expect(Math.abs(Date.parse(body.now) - Date.now())).toBeLessThan(5000)
  })

  test('resets at once follow one another', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, (_, seed) => box.post('/sandbox/reset', { seed })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    expect((await box.get('/sandbox/personas')).body).not.toEqual([])
  })

  test('ten moves at once all count', async () => {
    await box.post('/sandbox/clock', { now: '2027-01-02T08:00:00+08:00', frozen: true })
    await Promise.all(Array.from({ length: 10 }, () => box.advance(60)))
    expect((await box.get('/sandbox/clock')).body.now).toBe('2027-01-02T08:10:00+08:00')
  })
})
