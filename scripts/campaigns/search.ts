import { createApp } from '../../mock-server/app'
import { rows } from '../../mock-server/base/db/statement'
import { seedSchedules } from '../../mock-server/registers/schedules/seed'
import { insertMany, makeMany } from '../../test/booking/find/many'
import { measure } from '../../test/booking/find/measure'
import { openTestDatabase } from '../../test/shared/database'

/**
 * `npm run campaign:search`: how long the directory takes to answer, with CAMPAIGN_INSTITUTIONS (default 5,000) and
 * CAMPAIGN_DOCTORS (default 50,000) generated from CAMPAIGN_SEED (default 1), each kind of question CAMPAIGN_RUNS times
 * (default 100). On PGlite, or on the PostgreSQL of DATABASE_URL. Ends with 1 when the p95 of any kind is over 50 ms. The processor's time
 * is this process's: with PGlite all of it, with PostgreSQL without the server's.
 */
const ROUNDS = Number(process.env.CAMPAIGN_RUNS ?? 100)
const SEED = Number(process.env.CAMPAIGN_SEED ?? 1)
const institutions = Number(process.env.CAMPAIGN_INSTITUTIONS ?? 5000)
const doctors = Number(process.env.CAMPAIGN_DOCTORS ?? 50_000)
const MOST_MS = 50

async function main() {
  const { db, close } = await openTestDatabase()
  try {
    const many = makeMany({ institutions, doctors }, SEED)
    await insertMany(db, many)
    await rows(db, 'delete from schedule_patterns')
    await seedSchedules(db)
    await rows(db, 'analyze schedule_patterns')
    const all = await measure(createApp({ db, log: () => undefined }), many, ROUNDS, SEED)
    const store = process.env.DATABASE_URL ? 'PostgreSQL' : 'PGlite'
    console.log(`search on ${store}: ${institutions} institutions, ${doctors} doctors, seed ${SEED}; milliseconds`)
    for (const { kind, asked, p50, p95, most, processorP95 } of all) {
      const clock = `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, most ${most.toFixed(1)}`
      console.log(`  ${kind}: ${clock}; processor p95 ${processorP95.toFixed(1)} (${asked} asked)`)
    }
    process.exitCode = all.every(({ p95 }) => p95 <= MOST_MS) ? 0 : 1
  } finally {
    await close()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
