import fc from 'fast-check'
import { violations } from '../../test/reimbursement/model/check'
import { Play } from '../../test/reimbursement/model/play'
import { sequence } from '../../test/reimbursement/model/steps'
import { openSandbox } from '../../test/shared/sandbox'

/**
 * `npm run campaign:claims`: random sequences of everything that may happen to claims, invoices and bills, with clock
 * moves; every one through the whole server. Each answer is held against a model, and the tables against what must
 * never be.
 * CAMPAIGN_RUNS (default 20,000), CAMPAIGN_SEED (default 1). Ends with 1 where anything differs.
 */
const RUNS = Number(process.env.CAMPAIGN_RUNS ?? 20_000)
const SEED = Number(process.env.CAMPAIGN_SEED ?? 1)
/** The tables are looked at and emptied after so many. */
const BATCH = 250
const MOST_SHOWN = 10

async function main() {
  const began = Date.now()
  const box = await openSandbox()
  const wrong: string[] = []
  let [steps, claims, done] = [0, 0, 0]
  const ends = new Map<string, number>()
  for (; done < RUNS && wrong.length < MOST_SHOWN; ) {
    for (const commands of fc.sample(sequence, { numRuns: Math.min(BATCH, RUNS - done), seed: SEED + done })) {
      const play = new Play(box)
      for (const command of commands) await play.run(command)
      await play.compare()
      await play.clear()
      steps += play.steps
      claims += play.claims.length
      for (const { status } of play.claims) ends.set(status, (ends.get(status) ?? 0) + 1)
      done += 1
      for (const found of play.found) wrong.push(`${found} ${JSON.stringify(commands)}`)
    }
    wrong.push(...(await violations(box)))
    await box.reset(SEED)
    box.lines.length = 0
    console.log(`claims: ${done} sequences, ${steps} commands, ${claims} claims, ${wrong.length} violations`)
  }
  await box.close()
  for (const line of wrong) console.error(line)
  console.log(`claims: ${[...ends].map(([status, count]) => `${status} ${count}`).join(', ')}`)
  console.log(`claims: seed ${SEED}, ${Math.round((Date.now() - began) / 1000)} s, ${wrong.length} violations`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
