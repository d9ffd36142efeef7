import fc from 'fast-check'
import { settle } from '../../mock-server/services/settlement/engine/settle'
import { violations } from '../../test/settlement/engine/properties'
import { type RandomBill, randomBill } from '../../test/settlement/engine/random-bill'

/**
 * `npm run campaign:engine`: many random bills through every property of the settlement engine.
 * CAMPAIGN_RUNS (default 10,000) and CAMPAIGN_SEED (default 1) choose how many and which; the same seed gives the same
 * bills. Ends with 1 when anything was violated.
 */
const RUNS = Number(process.env.CAMPAIGN_RUNS ?? 10_000)
const SEED = Number(process.env.CAMPAIGN_SEED ?? 1)
const BATCH = 1000
const MOST_SHOWN = 5

const rules = new Map<string, number>()
const found = new Map<string, number>()
let shown = 0

function countRules({ input, policy }: RandomBill): void {
  const outcome = settle(input, policy)
  if (outcome.kind === 'refused') return
  for (const ruleId of new Set(outcome.trace.entries.map((entry) => entry.ruleId))) {
    rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1)
  }
}

function run(bill: RandomBill): void {
  countRules(bill)
  const broken = violations(bill)
  for (const name of broken) found.set(name, (found.get(name) ?? 0) + 1)
  if (broken.length > 0 && shown++ < MOST_SHOWN) {
    console.log(`${broken.join('; ')}\n  policy ${bill.policy.version}\n  ${JSON.stringify(bill.input)}`)
  }
}

for (let done = 0; done < RUNS; done += BATCH) {
  for (const bill of fc.sample(randomBill, { numRuns: Math.min(BATCH, RUNS - done), seed: SEED + done / BATCH }))
    run(bill)
}

const count = [...found.values()].reduce((sum, one) => sum + one, 0)
console.log(`engine: ${RUNS} random bills, seed ${SEED}, ${count} violations`)
for (const [name, times] of found) console.log(`  ${name}: ${times}`)
console.log(
  `bills by rule: ${[...rules]
    .sort()
    .map(([rule, times]) => `${rule} ${times}`)
    .join(', ')}`,
)
process.exitCode = count === 0 ? 0 : 1
