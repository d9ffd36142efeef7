import fc from 'fast-check'
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
