import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'
import { apply, formOf, messagesOf, scanAt, smsCodeOf } from './steps'

let box: Sandbox
let zhou: SignedIn
const GRANDMOTHER = 'person-liguilan'
const forHer = { actingFor: GRANDMOTHER }

beforeAll(async () => {
  box = await openSandbox()
})
beforeEach(async () => {
  await box.reset()
  zhou = await box.signIn('zhouxiao')
})
afterAll(() => box.close())

async function grant(scopes: string[], subjectId = GRANDMOTHER) {
  const now = Date.parse((await box.get('/sandbox/clock')).body.now)
  await box.db
    .insertInto('grants')
    .values({
      grant_id: `grant-${subjectId}`,
      actor_id: zhou.personId,
      subject_id: subjectId,
      scopes: JSON.stringify(scopes),
      per_payment_fen: null,
      per_day_fen: null,
      face_within_seconds: null,
      created_at: now - 1000,
      starts_at: now - 1000,
      expires_at: now + 86_400_000,
      revoked_at: null,
    })
    .execute()
}

test('a granddaughter activates for her grandmother: the SMS goes to the grandmother and says who asks', async () => {
  await grant(['show-code'])
  const form = await formOf(box, 'liguilan')
  const { body, status } = await apply(zhou, form, forHer)
  expect([status, body.maskedName]).toEqual([201, '李*兰'])
  const path = `/api/activation/applications/${body.applicationId}`
  await zhou.post(`${path}/sms`, undefined, forHer)
  expect(await messagesOf(box, zhou.personId)).toEqual([])
  const [sms] = await messagesOf(box, GRANDMOTHER)
  expect(sms?.text).toContain('周*正在替您激活医保码')
  const proof = { way: 'sms', code: await smsCodeOf(box, GRANDMOTHER), cardLast6: form.cardLast6 }
  expect((await zhou.post(`${path}/verify`, proof, forHer)).body.status).toBe('verified')
  expect((await zhou.post(`${path}/pin`, { pin: '280614' }, forHer)).status).toBe(200)

  // A feature phone: in the program, by SMS and by a spoken call.
  const told = (await messagesOf(box, GRANDMOTHER)).filter((message) => message.text.includes('周*替您激活了'))
  expect(told.map((message) => message.channel).sort()).toEqual(['app', 'sms', 'voice'])

  const shown = await zhou.post('/api/credential/code', undefined, forHer)
  expect((await scanAt(box, shown.body.code)).body).toMatchObject({
    maskedName: '李*兰',
    insuranceLabel: '安康市居民医保',
  })
  const acts = await box.db.selectFrom('acts').selectAll().where('subject_id', '=', GRANDMOTHER).execute()
  expect(acts.map((act) => act.operation)).toEqual(
    expect.arrayContaining(['credential.createCode', 'sandbox.scanCode']),
  )
  for (const act of acts) expect(act).toMatchObject({ actor_id: zhou.personId, grant_id: `grant-${GRANDMOTHER}` })
  expect((await zhou.get('/api/credential')).body.name).toBe('周晓')
})

test('acting for her, only her own data fit: not the one who holds the phone', async () => {
  await grant(['show-code'])
  expect((await apply(zhou, await formOf(box, 'zhouxiao'), forHer)).body.code).toBe('identity-mismatch')
})

test('without the scope, and for stopping her code, nobody else may', async () => {
  expect((await apply(zhou, await formOf(box, 'liguilan'), forHer)).body.code).toBe('grant-missing')
  await grant(['view'])
  expect((await apply(zhou, await formOf(box, 'liguilan'), forHer)).body.code).toBe('grant-scope')
  expect((await zhou.post('/api/credential/suspend', undefined, forHer)).body.code).toBe('not-allowed')
})

test("a child's guardian can: no face, the other ways", async () => {
  await grant(['show-code'], 'person-child')
  const { status, body } = await apply(zhou, await formOf(box, 'child'), { actingFor: 'person-child' })
  expect(status).toBe(201)
  const face = body.ways.find((each: { way: string }) => each.way === 'face')
  expect(face).toMatchObject({ available: false, reason: expect.stringContaining('16') })
})
