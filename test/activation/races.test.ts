import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Database } from '../../mock-server/base/db/schema'
import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'
import { begin, freshCode, scanAt, smsCodeOf } from './steps'

let box: Sandbox
let zhou: SignedIn
beforeAll(async () => {
  box = await openSandbox()
})
beforeEach(async () => {
  await box.reset()
  zhou = await box.signIn('zhouxiao')
})
afterAll(() => box.close())

/**
 * Runs a scan that begins after somebody else has written and before he commits. On PostgreSQL the scan must wait for
 * the row; on PGlite, with its one connection, it waits for the whole transaction.
 */
async function scanBefore(commit: (step: Kysely<Database>) => Promise<unknown>) {
  const code = await freshCode(zhou)
  let scan: ReturnType<typeof scanAt> | undefined
  await box.db.transaction().execute(async (step) => {
    await commit(step)
    scan = scanAt(box, code)
    await sleep(300)
  })
  return (await scan)?.body.code
}

const ended = (step: Kysely<Database>) =>
  step.updateTable('credential_codes').set({ ended_at: 1 }).where('person_id', '=', zhou.personId).execute()

test('a stop that commits while the scan is under way counts', async () => {
  const refused = await scanBefore((step) =>
    step.updateTable('credentials').set({ status: 'suspended' }).where('person_id', '=', zhou.personId).execute(),
  )
  expect(refused).toBe('code-suspended')
})

test('a newer code that commits while the scan is under way counts', async () => {
  const refused = await scanBefore(async (step) => {
    await step.updateTable('credentials').set({ rights_checked_at: 1 }).where('person_id', '=', zhou.personId).execute()
    await ended(step)
  })
  expect(refused).toBe('code-expired')
})

test('a code activated in another program meanwhile is not activated twice', async () => {
  const { person, form, path } = await begin(box, 'newcomer')
  await person.post(`${path}/sms`)
  const code = await smsCodeOf(box, person.personId)
  await person.post(`${path}/verify`, { way: 'sms', code, cardLast6: form.cardLast6 })
  const credential = {
    activated_at: 1,
    activated_in: 'other',
    rights_checked_at: 1,
    pin_hash: null,
    suspended_at: null,
  }
  await box.db
    .insertInto('credentials')
    .values({ person_id: person.personId, status: 'active', ...credential })
    .execute()
  const answer = await person.post(`${path}/pin`, { pin: '280614' })
  expect([answer.status, answer.body.code]).toEqual([409, 'already-activated'])
})
