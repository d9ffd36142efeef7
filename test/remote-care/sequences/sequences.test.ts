import fc from 'fast-check'
import type { Stored } from '../../../mock-server/services/remote-care/machine/stored'
import { openSandbox, type Sandbox } from '../../shared/sandbox'
import { Journal } from './journal'
import { Play } from './play'
import { illegal } from './rules'
import { prepare, ServerPlay } from './server'
import { sequence } from './steps'

jest.setTimeout(120_000)
const SEED = 20_261_124

test('the decisions alone: 2,000 random sequences reach no illegal state, and every visit is covered as it was filed', () => {
  let looks = 0
  let filings = 0
  for (const steps of fc.sample(sequence, { numRuns: 2000, seed: SEED })) {
    const played = new Play().run(steps)
    looks += played.looks
    filings += played.filings
    expect({ steps, found: played.found }).toEqual({ steps, found: [] })
  }
  expect(looks).toBeGreaterThan(20_000)
  expect(filings).toBeGreaterThan(3000)
})

describe('what is wrong is seen', () => {
  const held: Stored = {
    filingId: 'a',
    kind: 'long-term-living',
    filedClass: 'long-term',
    region: '330100',
    beginOn: '2026-11-24',
    endOn: null,
    lastDay: '9999-12-31',
    status: 'effective',
    promisedOn: null,
    note: null,
    askedPage: null,
    answerBy: null,
    lockedUntil: '2027-05-24',
    replaces: null,
    proofWay: 'materials',
  }
  test.each<[string, Stored[], Stored[]]>([
    ['two long-term filings hold', [], [held, { ...held, filingId: 'b' }]],
    ['ended within its lock period', [held], [{ ...held, status: 'cancelled', lastDay: '2026-11-25' }]],
    ['refused became effective', [{ ...held, status: 'refused' }], [held]],
    ['filed where none is needed', [], [{ ...held, region: '610100' }]],
    ['shorter than 6 months', [], [{ ...held, kind: 'temporary', endOn: '2027-05-23', lastDay: '2027-05-23' }]],
    ['ended in the past', [{ ...held, lockedUntil: null }], [{ ...held, status: 'changed', lastDay: '2026-11-24' }]],
  ])('%s', (name, before, after) => {
    expect(illegal(before, after, '2026-11-25')).toContain(name)
  })

  test('the journal knows the best of several, and what was ended', () => {
    const journal = new Journal()
    journal.holds({ id: 'a', as: 'temporary', region: '330000', from: '2026-11-24', to: '2027-05-24' })
    journal.holds({ id: 'b', as: 'long-term', region: '330100', from: '2026-12-01', to: null })
    journal.ends('b', '2026-12-31')
    const as = (day: string, region = '330100') => journal.classOf(day, region)
    expect([as('2026-11-23'), as('2026-11-24'), as('2026-12-01'), as('2027-01-01'), as('2027-05-25')]).toEqual([
      'unfiled',
      'temporary',
      'long-term',
      'temporary',
      'unfiled',
    ])
    expect([as('2026-12-01', '330200'), as('2026-12-01', '610900'), as('2026-12-01', '610100')]).toEqual([
      'temporary',
      'local',
      'local',
    ])
  })
})

describe('the whole server', () => {
  let box: Sandbox
  beforeAll(async () => {
    box = await openSandbox()
    await prepare(box)
  })
  afterAll(() => box.close())

  test('8 random sequences over HTTP: every preview takes the filing in force at the visit, and pays by it', async () => {
    let looks = 0
    const funds = new Map<string, number>()
    for (const steps of fc.sample(sequence, { numRuns: 8, seed: SEED })) {
      const played = new ServerPlay(box)
      await played.run(steps)
      looks += played.looks
      for (const [remoteClass, fundFen] of played.funds) funds.set(remoteClass, fundFen)
      expect({ steps, found: played.found }).toEqual({ steps, found: [] })
    }
    expect(looks).toBeGreaterThan(50)
    // Filed and not filed, at least: they pay another sum each.
    expect(new Set(funds.values()).size).toBeGreaterThan(1)
  })
})
