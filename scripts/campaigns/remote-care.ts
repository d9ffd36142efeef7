import fc from 'fast-check'
import { Play } from '../../test/remote-care/sequences/play'
import { prepare, ServerPlay } from '../../test/remote-care/sequences/server'
import { sequence } from '../../test/remote-care/sequences/steps'
import { openSandbox } from '../../test/shared/sandbox'

/**
 * `npm run campaign:remote-care`: random sequences of filing, changing, cancelling, renewing, review, revocation,
 * emergencies, visits and clock moves. CAMPAIGN_RUNS (default 50,000) go through the server's pure decisions;
 * SERVER_RUNS (default 2,000) of them through the whole server over its HTTP interface, where every look is a real
 * preview of a stay. CAMPAIGN_SEED (default 1). Ends with 1 when a state was illegal, or when a preview did not take the
 * filing in force at the visit, or did not pay what the table gives under it.
 */
const RUNS = Number(process.env.CAMPAIGN_RUNS ?? 50_000)
const SERVER_RUNS = Number(process.env.SERVER_RUNS ?? 2000)
const SEED = Number(process.env.CAMPAIGN_SEED ?? 1)
const BATCH = 1000
const MOST_SHOWN = 10
/** The sandbox's clock goes no further than the year 2100; a sequence passes about a year. */
const RUNS_PER_WORLD = 20

const wrong: string[] = []

function runModel() {
  const sums = { commands: 0, filings: 0, looks: 0 }
  for (let done = 0; done < RUNS; done += BATCH) {
    const seed = SEED + done / BATCH
    for (const steps of fc.sample(sequence, { numRuns: Math.min(BATCH, RUNS - done), seed })) {
      const played = new Play().run(steps)
      sums.commands += steps.length
      sums.filings += played.filings
      sums.looks += played.looks
      for (const found of played.found) wrong.push(`decisions: ${found} ${JSON.stringify(steps)}`)
    }
  }
  return sums
}

async function runServer() {
  const box = await openSandbox()
  const funds = new Map<string, number>()
  let looks = 0
  for (const [index, steps] of fc.sample(sequence, { numRuns: SERVER_RUNS, seed: SEED }).entries()) {
    if (index % RUNS_PER_WORLD === 0) await prepare(box)
    const played = new ServerPlay(box)
    await played.run(steps)
    looks += played.looks
    for (const [remoteClass, fundFen] of played.funds) funds.set(remoteClass, fundFen)
    for (const found of played.found) wrong.push(`server: ${found} ${JSON.stringify(steps)}`)
  }
  await box.close()
  return { looks, funds }
}

async function main() {
  const { commands, filings, looks } = runModel()
  console.log(
    `remote care, decisions alone: ${RUNS} sequences, seed ${SEED}, ${commands} commands, ${filings} filings, ${looks} looks at visits`,
  )
  const server = await runServer()
  const paid = [...server.funds].map(([remoteClass, fundFen]) => `${remoteClass} ${fundFen}`).join(', ')
  console.log(
    `remote care, whole server: ${SERVER_RUNS} of them, seed ${SEED}, ${server.looks} previews; fund: ${paid}`,
  )
  for (const line of wrong.slice(0, MOST_SHOWN)) console.error(line)
  console.log(`${wrong.length} violations`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
