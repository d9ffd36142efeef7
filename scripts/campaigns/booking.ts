import fc from 'fast-check'
import { checkServer } from '../../test/booking/model/check-server'
import { check } from '../../test/booking/model/run'
import { steps } from '../../test/booking/model/steps'
import { openSandbox } from '../../test/shared/sandbox'

/**
 * `npm run campaign:booking`: random sequences of hold, extend, pay, move, cancel, wait, queue, stop, miss and clock.
 * CAMPAIGN_RUNS (default 50,000) go through the pure rules, SERVER_RUNS (default 300) through the whole server over
 * HTTP, whose tables and ledger are then held against the same invariants. CAMPAIGN_SEED (default 1). Ends with 1 when
 * a number had two owners, a booking lost its number, or a fee was neither kept nor given back once.
 */
const RUNS = Number(process.env.CAMPAIGN_RUNS ?? 50_000)
const SERVER_RUNS = Number(process.env.SERVER_RUNS ?? 300)
const SEED = Number(process.env.CAMPAIGN_SEED ?? 1)
const BATCH = 1000
const MOST_SHOWN = 10

const wrong: string[] = []
const count = (said: Map<string, number>, what: string, times = 1) => said.set(what, (said.get(what) ?? 0) + times)
const told = (said: Map<string, number>) => [...said].map(([what, times]) => `${what} ${times}`).join(', ')

function runRules(): Map<string, number> {
  const said = new Map<string, number>()
  for (let done = 0; done < RUNS; done += BATCH) {
    const seed = SEED + done / BATCH
    for (const sequence of fc.sample(steps, { numRuns: Math.min(BATCH, RUNS - done), seed })) {
      try {
        const play = check(sequence)
        for (const step of sequence) count(said, step.do)
        count(said, 'given back', play.refunds.size)
      } catch (error) {
        wrong.push(`rules: ${error instanceof Error ? error.message : ''} ${JSON.stringify(sequence)}`)
      }
    }
  }
  return said
}

async function runServer(): Promise<Map<string, number>> {
  const said = new Map<string, number>()
  const box = await openSandbox()
  for (const sequence of fc.sample(steps, { numRuns: SERVER_RUNS, seed: SEED })) {
    const result = await checkServer(box, sequence)
    for (const [what, times] of result.said) count(said, what, times)
    for (const fault of result.faults) wrong.push(`server: ${fault} ${JSON.stringify(sequence)}`)
  }
  await box.close()
  return said
}

async function main() {
  console.log(`booking, rules alone: ${RUNS} sequences, seed ${SEED}: ${told(runRules())}`)
  console.log(`booking, whole server: ${SERVER_RUNS} of them, seed ${SEED}: ${told(await runServer())}`)
  for (const line of wrong.slice(0, MOST_SHOWN)) console.error(line)
  console.log(`${wrong.length} violations`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
