import { giveBackUnderGrant, spendUnderGrant } from '../../mock-server/base/access/ceiling'
import type { Grant } from '../../mock-server/base/access/decide'
import { Refusal } from '../../mock-server/base/http/refuse'
import { dayInChina } from '../../src/contract/shared/dates'
import { openSandbox, type Sandbox } from '../shared/sandbox'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(() => box.reset())

const LI = 'person-liguilan'

async function grantTo(actor: string, change: { scopes?: string[]; revokedAt?: number; expiresInMs?: number } = {}) {
  const now = Date.now()
  await box.db
    .insertInto('grants')
    .values({
      grant_id: `grant-${Math.random().toString(36).slice(2)}`,
      actor_id: actor,
      subject_id: LI,
      scopes: JSON.stringify(change.scopes ?? ['view']),
      per_payment_fen: 50_000,
      per_day_fen: 100_000,
      face_within_seconds: null,
      created_at: now,
      starts_at: now - 1000,
      expires_at: now + (change.expiresInMs ?? 3_600_000),
      revoked_at: change.revokedAt ?? null,
    })
    .execute()
}

test('home of a represented person is hers, never the actor’s', async () => {
  const zhou = await box.signIn('zhouxiao')
  const refused = await zhou.get('/api/home', { actingFor: LI })
  expect([refused.status, refused.body.code]).toEqual([403, 'grant-missing'])
  await grantTo(zhou.personId)
  const home = await zhou.get('/api/home', { actingFor: LI })
  expect(home.body.person).toMatchObject({ personId: LI, name: '李桂兰', age: 76 })
  expect(home.text).not.toContain('周晓')
})

test('of several grants the one that allows is taken', async () => {
  const zhou = await box.signIn('zhouxiao')
  await grantTo(zhou.personId, { revokedAt: 1 })
  await grantTo(zhou.personId, { expiresInMs: -1 })
  expect((await zhou.get('/api/home', { actingFor: LI })).body.code).toMatch(/^grant-(revoked|expired)$/)
  await grantTo(zhou.personId, { scopes: ['view'] })
  await grantTo(zhou.personId, { scopes: ['claim'] })
  expect((await zhou.get('/api/home', { actingFor: LI })).status).toBe(200)
})

test('a revoked grant is refused at the next call, an ended one by the sandbox clock', async () => {
  const zhou = await box.signIn('zhouxiao')
  await grantTo(zhou.personId)
  expect((await zhou.get('/api/home', { actingFor: LI })).status).toBe(200)
  await box.advance(3600)
  expect((await zhou.get('/api/home', { actingFor: LI })).body.code).toBe('grant-expired')
  await box.db.updateTable('grants').set({ revoked_at: 1 }).execute()
  expect((await zhou.get('/api/home', { actingFor: LI })).body.code).toBe('grant-revoked')
})

test('a call for oneself alone refuses to act for another', async () => {
  const zhou = await box.signIn('zhouxiao')
  await grantTo(zhou.personId, { scopes: ['view', 'show-code'] })
  const answer = await zhou.get('/api/account/devices', { actingFor: LI })
  expect([answer.status, answer.body.code]).toEqual([403, 'not-allowed'])
})

describe('ceilings', () => {
  const grant: Grant = {
    grantId: 'g1',
    scopes: ['pay'],
    perPaymentFen: 50_000,
    perDayFen: 100_000,
    faceWithinSeconds: null,
    startsAt: 0,
    expiresAt: 1,
    revokedAt: null,
  }
  const now = Date.UTC(2026, 10, 24, 4)
  const spend = (cashFen: number, limits: Partial<Grant> = {}, at = now) =>
    spendUnderGrant({ db: box.db, now: at, grant: { ...grant, ...limits } }, cashFen)

  test('one payment and one day, to the fen', async () => {
    await expect(spend(50_001)).rejects.toThrow(Refusal)
    await spend(50_000)
    await spend(49_999)
    await expect(spend(2)).rejects.toMatchObject({ code: 'grant-ceiling' })
    await spend(1)
    await expect(spend(1)).rejects.toMatchObject({ code: 'grant-ceiling' })
    await spend(50_000, {}, now + 24 * 3_600_000)
  })

  test('what was given back may be spent again; without a ceiling nothing is refused', async () => {
    await spend(50_000)
    await spend(50_000)
    await giveBackUnderGrant(box.db, { grantId: 'g1', day: dayInChina(now), cashFen: 50_000 })
    await spend(50_000)
    await spend(9_000_000_000, { grantId: 'g2', perPaymentFen: null, perDayFen: null })
    await spendUnderGrant({ db: box.db, now, grant: undefined }, 9_000_000_000)
  })

  test('fifty payments at once never pass the day’s ceiling', async () => {
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => spend(7_000)))
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(14)
    const spent = await box.db.selectFrom('grant_spending').selectAll().execute()
    expect(spent).toEqual([{ grant_id: 'g1', day: '2026-11-24', spent_fen: 98_000 }])
  })
})
