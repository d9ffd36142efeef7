import fc from 'fast-check'
import { playQueue, queueSteps, violations } from '../../test/booking/day/queue-model'

/**
 * `npm run campaign:clinic`: random clinics of arrivals in time and late, walk-ins, calls, misses and people who come
 * back, through the server's own rules of the line. CAMPAIGN_RUNS (default 100,000), CAMPAIGN_SEED (default 1). Ends
 * with 1 when somebody was overtaken other than by the stated rule.
 */
const RUNS = Number(process.env.CAMPAIGN_RUNS ?? 100_000)
const SEED = Number(process.env.CAMPAIGN_SEED ?? 1)
const BATCH = 1000
const MOST_SHOWN = 10

const wrong: string[] = []
let calls = 0
let overtakings = 0
for (let done = 0; done < RUNS; done += BATCH) {
  const seed = SEED + done / BATCH
  for (const steps of fc.sample(queueSteps, { numRuns: Math.min(BATCH, RUNS - done), seed })) {
    const played = playQueue(steps)
    calls += played.calls
    overtakings += played.overtakings.length
    for (const found of violations(played)) wrong.push(`${found} ${JSON.stringify(steps)}`)
  }
}
for (const line of wrong.slice(0, MOST_SHOWN)) console.error(line)
console.log(
  `${RUNS} clinics, seed ${SEED}: ${calls} calls, ${overtakings} overtakings by rule, ${wrong.length} violations`,
)
process.exitCode = wrong.length === 0 ? 0 : 1
