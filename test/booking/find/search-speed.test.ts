import { createApp } from '../../../mock-server/app'
import { openTestDatabase } from '../../shared/database'
import { insertMany, makeMany } from './many'
import { measure } from './measure'

// A tenth of the full size; `npm run campaign:search` measures 5,000 and 50,000 (docs/decisions/008).
const SIZE = { institutions: 500, doctors: 5000 }
/** Of the processor’s time: tests run beside each other. */
const MOST_MS = 50

test('every kind of search is answered in time, and finds what a plain look through all of it finds', async () => {
  const { db, close } = await openTestDatabase()
  try {
    const many = makeMany(SIZE, 7)
    await insertMany(db, many)
    const app = createApp({ db, log: () => undefined })
    const slow = (await measure(app, many, 5, 7)).filter(({ processorP95 }) => processorP95 > MOST_MS)
    expect(slow).toEqual([])

    const ask = async (path: string) => (await (await app.request(path)).json()).items
    const [somewhere, somebody] = [many.institutions[123], many.doctors[1234]]
    if (!somewhere || !somebody) throw new Error('nothing was made')
    const words = somewhere.name.slice(1, 5)
    const found = await ask(`/api/institutions?text=${encodeURIComponent(words)}&region=${somewhere.region}&limit=100`)
    const there = many.institutions.filter(({ name, region }) => name.includes(words) && region === somewhere.region)
    expect(found.map((one: { institutionId: string }) => one.institutionId)).toEqual(
      there.map((one) => one.institution_id).sort(),
    )
    const doctors = await ask(
      `/api/doctors?text=${encodeURIComponent(somebody.name)}&region=${somebody.region}&limit=100`,
    )
    const alike = many.doctors.filter(
      ({ name, region }) => name.startsWith(somebody.name) && region === somebody.region,
    )
    expect(doctors.map((one: { doctorId: string }) => one.doctorId)).toEqual(
      expect.arrayContaining(alike.slice(0, 100).map((one) => one.doctor_id)),
    )
  } finally {
    await close()
  }
}, 60_000)
