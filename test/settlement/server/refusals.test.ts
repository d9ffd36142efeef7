import { openSandbox, type Sandbox } from '../../shared/sandbox'
import { created, issue, preview, share } from './desk'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
beforeEach(() => box.reset())
afterAll(() => box.close())

async function previewOf(personaId: string, medType = '11', institutionId = 'H99010000001') {
  const who = await box.signIn(personaId)
  const { billId } = await issue(box, { personId: who.personId, medType, institutionId })
  return preview(who, billId)
}

test.each([
  ['uninsured', '11', 'not-insured'],
  ['paused', '11', 'insurance-paused'],
  ['faraway', '11', 'region-unsupported'],
  ['zhouxiao', '52', 'med-type-unsupported'],
  ['zhouxiao', '9901', 'med-type-unsupported'],
])('%s with med type %s: %s', async (personaId, medType, code) => {
  expect(await previewOf(personaId, medType)).toMatchObject({ status: 422, body: { code } })
})

test('a region without a policy is refused, not guessed', async () => {
  await box.db.updateTable('insurances').set({ region: '110000' }).where('person_id', '=', 'person-zhouxiao').execute()
  expect((await previewOf('zhouxiao')).body.code).toBe('region-unsupported')
})

test('310 settles beside 510, and a normal 390 beside a paused 310', async () => {
  expect((await previewOf('expecting')).body.policyVersion).toMatch(/^330100\/310\/11/)
  await box.db
    .insertInto('insurances')
    .values({
      person_id: 'person-paused',
      insurance_type: '390',
      region: '610900',
      label: '安康市居民医保',
      status: 'normal',
      retired: false,
      since: '2020-01-01',
    })
    .execute()
  expect((await previewOf('paused')).body.policyVersion).toMatch(/^610900\/390\/11/)
})

describe('how far shared money reaches', () => {
  const sharedOf = async (change: { holder: string; member: string }) => {
    await box.db
      .updateTable('insurances')
      .set({ region: change.member })
      .where('person_id', '=', 'person-liguilan')
      .execute()
    await box.db
      .updateTable('personal_accounts')
      .set({ region: change.holder })
      .where('person_id', '=', 'person-zhouxiao')
      .execute()
    await share(box, 'person-zhouxiao', 'person-liguilan', 15_000)
    return created(await previewOf('liguilan', '11')).mutualAidAvailableFen
  }
  test('by the switch of the holder’s region', async () => {
    expect(await sharedOf({ holder: '330100', member: '610900' })).toBe(15_000)
  })
  test('not from a region that is not shipped', async () => {
    expect(await sharedOf({ holder: '110000', member: '610900' })).toBe(0)
  })
})

describe('a share', () => {
  const ask = (holderPersonId: string, memberPersonId: string) =>
    box.post('/sandbox/shares', { holderPersonId, memberPersonId, ceilingPerUseFen: 100 })
  test('is made once for two people, by a holder of an account, with somebody else', async () => {
    expect((await ask('person-zhouxiao', 'person-liguilan')).status).toBe(201)
    expect((await ask('person-zhouxiao', 'person-liguilan')).body.code).toBe('state-conflict')
    expect((await ask('person-zhouxiao', 'person-zhouxiao')).body.code).toBe('state-conflict')
    expect((await ask('person-liguilan', 'person-zhouxiao')).body.code).toBe('state-conflict')
    expect((await ask('nobody', 'person-zhouxiao')).status).toBe(404)
  })
})
