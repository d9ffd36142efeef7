import fc from 'fast-check'
import { openSandbox, type Sandbox } from '../../shared/sandbox'
import { playModel, violationsOf } from './model'
import { playServer, serverViolations } from './server'
import { sequence } from './steps'

jest.setTimeout(120_000)
const SEED = 20_261_124

test('the decisions alone: 5,000 random sequences let no payment past its grant', () => {
  let payments = 0
  for (const steps of fc.sample(sequence, { numRuns: 5000, seed: SEED })) {
    const paid = playModel(steps)
    payments += paid.length
    expect(violationsOf(paid)).toEqual([])
  }
  expect(payments).toBeGreaterThan(2000)
})

test('a payment past its grant is seen', () => {
  const [paid] = fc.sample(sequence, { numRuns: 200, seed: SEED }).flatMap(playModel)
  if (!paid) throw new Error('nothing was paid')
  const { grant } = paid
  expect(violationsOf([{ ...paid, fen: (grant.perPaymentFen ?? 0) + 1 }])).toContain('over the ceiling of one payment')
  expect(violationsOf([{ ...paid, paidAt: grant.expiresAt }])).toContain('outside the term')
  expect(violationsOf([{ ...paid, facePassedAt: null }])).toContain('without a recent face')
  const many = Array.from({ length: 60 }, () => ({ ...paid, fen: 20_000 }))
  expect(violationsOf(many)).toContain('over the ceiling of the day')
})

describe('the whole server', () => {
  let box: Sandbox
  beforeAll(async () => {
    box = await openSandbox()
  })
  afterAll(() => box.close())

  test('8 random sequences over HTTP: within grant and ceilings, recorded and told', async () => {
    let payments = 0
    for (const steps of fc.sample(sequence, { numRuns: 8, seed: SEED })) {
      await playServer(box, steps)
      const result = await serverViolations(box)
      payments += result.payments
      expect({ steps, found: result.found }).toEqual({ steps, found: [] })
    }
    expect(payments).toBeGreaterThan(0)
  })
})
