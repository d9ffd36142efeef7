import fc from 'fast-check'
import { settle } from '../../../mock-server/services/settlement/engine/settle'
import { violations } from './properties'
import { randomBill } from './random-bill'

/** Short and seeded in `npm test`; `npm run campaign:engine` runs 10,000 and more. */
const RUNS = Number(process.env.CAMPAIGN_RUNS ?? 400)
const SEED = Number(process.env.CAMPAIGN_SEED ?? 20_261_124)

test('every identity, the explanation and the order of things hold for random bills', () => {
  fc.assert(
    fc.property(randomBill, (bill) => {
      expect(violations(bill)).toEqual([])
    }),
    { numRuns: RUNS, seed: SEED },
  )
})

test('the random bills reach every rule of the trace', () => {
  const seen = new Set<string>()
  for (const { input, policy } of fc.sample(randomBill, { numRuns: 400, seed: SEED })) {
    const outcome = settle(input, policy)
    if (outcome.kind === 'settled') for (const entry of outcome.trace.entries) seen.add(entry.ruleId)
  }
  expect([...seen].sort()).toEqual([
    'band',
    'cash',
    'class-b-first',
    'deductible',
    'fund-ceiling',
    'large-amount',
    'mutual-aid',
    'mutual-aid-none',
    'mutual-aid-off',
    'outside-list',
    'over-limit',
    'own-account',
    'own-account-none',
    'own-account-off',
    'serious-illness',
    'year-ceiling',
  ])
})
