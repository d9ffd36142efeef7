import { killOnce } from '../../test/server/kill/run'

/**
 * `npm run campaign:kill`: kill -9 of a server on PGlite in the middle of writing, CAMPAIGN_RUNS times (default 8), each
 * time a little later. Ends with 1 when anything acknowledged was lost.
 */
const RUNS = Number(process.env.CAMPAIGN_RUNS ?? 8)
const FIRST_MS = 300
const STEP_MS = 237

async function main() {
  let acknowledged = 0
  let lost = 0
  for (let run = 0; run < RUNS; run += 1) {
    const killed = await killOnce(FIRST_MS + run * STEP_MS)
    acknowledged += killed.acknowledged
    lost += killed.lost
    if (killed.ended !== 0) lost += 1
  }
  console.log(`kill: ${RUNS} kills, ${acknowledged} acknowledged writes, ${lost} lost`)
  process.exitCode = lost === 0 ? 0 : 1
}

void main()
