import { settleRandom } from '../../test/settlement/server/random/run'
import { brokenRows } from '../../test/settlement/server/random/stored-checks'
import { books } from '../../test/settlement/server/stored'
import { openSandbox } from '../../test/shared/sandbox'

/**
 * `npm run campaign:settlement`: random bills over the whole server, from the hospital to the end of their payment.
 * CAMPAIGN_RUNS (default 10,000) and CAMPAIGN_SEED (default 1); the same seed gives the same bills. Ends with 1 where
 * a preview differed from its settlement or a stored row did not add up.
 */
const RUNS = Number(process.env.CAMPAIGN_RUNS ?? 10_000)
const SEED = Number(process.env.CAMPAIGN_SEED ?? 1)
const MOST_SHOWN = 10

async function main() {
  const box = await openSandbox()
  const { accounts } = await books(box)
  const started = performance.now()
  const tally = await settleRandom(box, { times: RUNS, seed: SEED })
  const broken = await brokenRows(box, accounts)
  const wrong = [...tally.different, ...broken]
  for (const line of [...new Set(wrong)].slice(0, MOST_SHOWN)) console.error(line)
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  const { bills, refused, paid, reversed } = tally
  console.log(
    `settlement: ${bills} random bills, seed ${SEED}, in ${seconds} s: ${paid} paid, ${reversed} reversed, ` +
      `${refused} refused, ${wrong.length} wrong`,
  )
  process.exitCode = wrong.length === 0 ? 0 : 1
  await box.close()
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
