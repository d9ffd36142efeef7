import { fuzz } from '../../test/server/fuzz/run'
import { contractEndpoints } from '../../test/shared/endpoints'
import { openSandbox } from '../../test/shared/sandbox'

/**
 * `npm run campaign:fuzz`: malformed requests to every endpoint of the contract. CAMPAIGN_RUNS (default 200) for each,
 * CAMPAIGN_SEED (default 1); the same seed makes the same requests. Ends with 1 when any answer was wrong.
 */
const times = Number(process.env.CAMPAIGN_RUNS ?? 200)
const seed = Number(process.env.CAMPAIGN_SEED ?? 1)
const MOST_SHOWN = 20

async function main() {
  const box = await openSandbox()
  const endpoints = contractEndpoints()
  const wrong: string[] = []
  try {
    for (const endpoint of endpoints) wrong.push(...(await fuzz(box, endpoint, { times, seed })))
  } finally {
    await box.close()
  }
  for (const line of [...new Set(wrong)].slice(0, MOST_SHOWN)) console.error(line)
  console.log(`fuzz: ${endpoints.length} endpoints × ${times} malformed requests, seed ${seed}: ${wrong.length} wrong`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}

void main()
