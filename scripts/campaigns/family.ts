import fc from 'fast-check'
import { playModel, violationsOf } from '../../test/family/sequences/model'
import { playServer, serverViolations } from '../../test/family/sequences/server'
import { sequence } from '../../test/family/sequences/steps'
import { openSandbox } from '../../test/shared/sandbox'

/**
 * `npm run campaign:family`: random sequences of grant, act, pay, revoke and clock moves. CAMPAIGN_RUNS (default
 * 50,000) go through the pure decisions of the server; SERVER_RUNS (default 500) of them through the whole server over
 * its HTTP interface, where records and messages are held against every payment too. CAMPAIGN_SEED (default 1). Ends
 * with 1 when a payment exceeded a ceiling, outlived its grant or lacked its record.
 */
const RUNS = Number(process.env.CAMPAIGN_RUNS ?? 50_000)
const SERVER_RUNS = Number(process.env.SERVER_RUNS ?? 500)
const SEED = Number(process.env.CAMPAIGN_SEED ?? 1)
const BATCH = 1000
const MOST_SHOWN = 10

const wrong: string[] = []

function runModel(): number {
  let payments = 0
  for (let done = 0; done < RUNS; done += BATCH) {
    const seed = SEED + done / BATCH
    for (const steps of fc.sample(sequence, { numRuns: Math.min(BATCH, RUNS - done), seed })) {
      const paid = playModel(steps)
      payments += paid.length
      for (const found of violationsOf(paid)) wrong.push(`decisions: ${found} ${JSON.stringify(steps)}`)
    }
  }
  return payments
}

async function runServer(): Promise<number> {
  const box = await openSandbox()
  let payments = 0
  for (const steps of fc.sample(sequence, { numRuns: SERVER_RUNS, seed: SEED })) {
    await playServer(box, steps)
    const result = await serverViolations(box)
    payments += result.payments
    for (const found of result.found) wrong.push(`server: ${found} ${JSON.stringify(steps)}`)
  }
  await box.close()
  return payments
}

async function main() {
  const decided = runModel()
  console.log(`family, decisions alone: ${RUNS} sequences, seed ${SEED}, ${decided} delegated payments`)
  const paid = await runServer()
  console.log(`family, whole server: ${SERVER_RUNS} of them, seed ${SEED}, ${paid} delegated payments`)
  for (const line of wrong.slice(0, MOST_SHOWN)) console.error(line)
  console.log(`${wrong.length} violations`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
