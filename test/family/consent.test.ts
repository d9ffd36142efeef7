import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'
import { ask, granted, LI, messages, ok, revokeCode, ringing, showFace, smsCode } from './steps'

let box: Sandbox
let zhou: SignedIn
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(async () => {
  await box.reset()
  zhou = await box.signIn('zhouxiao')
})

const homeOf = (personId: string) => zhou.get('/api/home', { actingFor: personId })

test('the platform names her relatives; a stranger has none', async () => {
  const { items } = ok(await zhou.get('/api/family/relatives'))
  expect(new Set(items.map((one: { relationWord: string }) => one.relationWord))).toEqual(
    new Set(['奶奶', '妈妈', '弟弟', '爸爸']),
  )
  expect(JSON.stringify(items)).not.toContain('李桂兰')
  const stranger = await box.signIn('stranger')
  expect(ok(await stranger.get('/api/family/relatives')).items).toEqual([])
})

test('by phone: she hears the exact words that were shown, presses 1, and the grant begins', async () => {
  const request = ok(await ask(zhou))
  expect(request).toMatchObject({
    status: 'awaiting-consent',
    relationWord: '奶奶',
    kinship: 'judged',
    otherName: '李桂兰',
  })
  expect(request.words).toMatch(
    /^周晓可以替您挂号、取消挂号、出示医保码、付医药费、办异地备案、申请报销。一次最多 500 元，一天最多 1,000 元，到.+月 .+日。您随时可以停。$/,
  )
  expect(request.ways[0]).toMatchObject({ way: 'phone-call', available: true, hint: '打到 139****0921，按 1 才算同意' })
  expect((await homeOf(LI)).body.code).toBe('grant-missing')

  const path = `/api/family/requests/${request.requestId}`
  expect(ok(await zhou.post(`${path}/call`)).call.state).toBe('ringing')
  const call = await ringing(box, LI)
  expect(call.spokenText).toContain(request.words)
  expect((await messages(box, LI))[0]).toMatchObject({ channel: 'voice', text: call.spokenText })
  expect(ok(await box.post(`/sandbox/phone/calls/${call.callId}`, { press: '3' })).spokenText).toBe(call.spokenText)
  expect(ok(await box.post(`/sandbox/phone/calls/${call.callId}`, { press: '1' })).state).toBe('agreed')

  const agreed = ok(await zhou.get(path))
  expect(agreed).toMatchObject({ status: 'agreed', call: { state: 'agreed' } })
  expect((await homeOf(LI)).body.code).toBe('face-check-needed')
  await showFace(box, zhou)
  expect(ok(await homeOf(LI)).person.name).toBe('李桂兰')
  const told = (await messages(box, LI)).filter(({ text }) => text.includes('您同意了'))
  expect(told.map(({ channel }) => channel).sort()).toEqual(['app', 'sms', 'voice'])
  expect(told.find(({ channel }) => channel === 'app')?.text).not.toMatch(/\d{3} \d{3}/)
  expect((await box.post(`/sandbox/phone/calls/${call.callId}`, { press: '1' })).body.code).toBe('state-conflict')
})

test('who cannot press keys says the 口令; unclear three times hangs up; 不同意 refuses', async () => {
  const request = ok(await ask(zhou))
  const place = async () => {
    ok(await zhou.post(`/api/family/requests/${request.requestId}/call`))
    return ringing(box, LI)
  }
  const say = async (callId: string, words: string) =>
    ok(await box.post(`/sandbox/phone/calls/${callId}`, { say: words })).state
  const first = await place()
  expect([await say(first.callId, '喂'), await say(first.callId, '谁呀'), await say(first.callId, '九九')]).toEqual([
    'ringing',
    'ringing',
    'unanswered',
  ])
  await box.advance(1)
  const second = await place()
  const code = /口令：(.+?)。/.exec(second.spokenText)?.[1] ?? ''
  expect(await say(second.callId, `我说${code}`)).toBe('agreed')

  const again = ok(await ask(zhou))
  await box.advance(1)
  ok(await zhou.post(`/api/family/requests/${again.requestId}/call`))
  expect(await say((await ringing(box, LI)).callId, '我不同意')).toBe('refused')
  expect(ok(await zhou.get(`/api/family/requests/${again.requestId}`)).status).toBe('refused')
  const fourth = ok(await ask(zhou))
  const refused = await zhou.post(`/api/family/requests/${fourth.requestId}/call`)
  expect([refused.status, refused.body.code]).toEqual([429, 'too-many-requests'])
})

test('on her own phone: by SMS, for less than was asked', async () => {
  const request = ok(await ask(zhou, { whom: { by: 'personId', personId: 'person-chenmin' }, relation: 'parent' }))
  expect(request.ways[0]).toMatchObject({ way: 'own-phone', available: true })
  const mother = await box.signIn('chenmin')
  const [received] = ok(await mother.get('/api/family/requests')).received
  expect(received).toMatchObject({ side: 'subject', relationWord: '女儿', otherName: '周晓', words: request.words })
  const path = `/api/family/requests/${received.requestId}`
  ok(await mother.post(`${path}/sms`))
  const wrong = await mother.post(`${path}/answer`, { answer: 'agree', proof: { way: 'sms', code: '000000' } })
  expect(wrong.body).toMatchObject({ code: 'sms-wrong', triesLeft: 4 })
  const proof = { way: 'sms', code: await smsCode(box, mother.personId) }
  const agreed = ok(await mother.post(`${path}/answer`, { answer: 'agree', scopes: ['book', 'view'], proof }))
  expect(agreed).toMatchObject({ status: 'agreed', scopes: ['book'], perPaymentFen: null })
  const grant = ok(await mother.get(`/api/family/grants/${agreed.grantId}`))
  expect(grant).toMatchObject({ side: 'subject', consentWay: 'own-phone', relationWord: '女儿', state: 'active' })
  expect(grant.words).toMatch(/^周晓可以替您挂号。到.*为止。您随时可以停。$/)
})

test('on her own phone by face, which serves once; nobody else can answer', async () => {
  const ids: string[] = []
  for (const relative of ['zhoujianguo', 'chenmin'])
    ids.push(ok(await ask(zhou, { whom: { by: 'personId', personId: `person-${relative}` } })).requestId)
  const father = await box.signIn('zhoujianguo')
  const verifyId = await showFace(box, father)
  const agree = { answer: 'agree', proof: { way: 'face', verifyId } }
  expect((await zhou.post(`/api/family/requests/${ids[0]}/answer`, agree)).status).toBe(404)
  expect((await father.post(`/api/family/requests/${ids[1]}/answer`, agree)).status).toBe(404)
  expect(ok(await father.post(`/api/family/requests/${ids[0]}/answer`, agree)).status).toBe('agreed')
  const second = ok(await ask(zhou, { whom: { by: 'personId', personId: 'person-zhoujianguo' } }))
  expect((await father.post(`/api/family/requests/${second.requestId}/answer`, agree)).body.code).toBe('face-failed')
})

test('at the counter and before a village agent; without a phone the 收回码 is on paper', async () => {
  const chen = await box.signIn('chenmin')
  const request = ok(await ask(chen, { relation: 'parent-in-law' }))
  expect(request.relationWord).toBe('婆婆')
  const witness = { counterNo: request.counterNo, answer: 'agree' }
  expect((await box.post('/sandbox/agents/person-stranger/witness', witness)).body.code).toBe('agent-only')
  expect(ok(await box.post('/sandbox/agents/person-wangcunming/witness', witness)).status).toBe('agreed')
  expect(ok(await chen.get('/api/family/grants')).actingFor[0]).toMatchObject({
    consentWay: 'agent',
    relation: 'parent-in-law',
  })

  const agent = await box.signIn('wangcunming')
  const villager = { by: 'personId', personId: 'person-xudashan' }
  const errand = {
    whom: villager,
    relation: 'villager',
    scopes: ['pay'] as const,
    term: undefined,
    perDayFen: undefined,
  }
  const asked = ok(await ask(agent, errand))
  expect(asked.words).toBe('王村明可以替您付医药费。只办这一次，最多 500 元，30 分钟内有效。您随时可以停。')
  expect((await agent.post(`/api/family/requests/${asked.requestId}/call`)).body.code).toBe('way-unavailable')
  const own = { counterNo: asked.counterNo, answer: 'agree' }
  expect((await box.post('/sandbox/agents/person-wangcunming/witness', own)).status).toBe(409)
  const { words } = ok(await box.post(`/sandbox/family-counter/${asked.counterNo}`, { answer: 'agree' }))
  const code = /收回码 (\d{6})，请写在纸上/.exec(words)?.[1]
  const revoked = await box.post('/sandbox/family-counter/revocations', {
    personId: villager.personId,
    revokeCode: code,
  })
  expect(ok(revoked).ended).toBe(true)
})

test('an agent acts for his village only, one thing at a time', async () => {
  const agent = await box.signIn('wangcunming')
  const errand = { relation: 'villager', term: undefined, perDayFen: undefined }
  expect((await ask(agent, { ...errand, scopes: ['pay', 'view'] })).body.code).toBe('agent-only')
  expect((await ask(await box.signIn('stranger'), errand)).status).toBe(404)
  expect((await ask(zhou, { ...errand, scopes: ['pay'] })).body.code).toBe('agent-only')
})

test("a child's guardian agrees for her; nobody else may ask", async () => {
  const mother = await box.signIn('paused')
  const child = { whom: { by: 'personId', personId: 'person-child' }, relation: 'child' }
  const request = ok(await ask(mother, child))
  expect(request).toMatchObject({ relationWord: '女儿', ways: [{ way: 'guardian', available: true }] })
  const path = `/api/family/requests/${request.requestId}`
  expect((await mother.post(`${path}/guardian`, { consents: [] })).body.code).toBe('consent-missing')
  const own = await box.signIn('child')
  const refuse = await own.post(`${path}/answer`, { answer: 'refuse' })
  expect(refuse.body.code).toBe('under-age')
  expect(ok(await mother.post(`${path}/guardian`, { consents: ['guardian'] })).status).toBe('agreed')
  expect((await ask(own, { whom: { by: 'personId', personId: 'person-paused' }, relation: 'parent' })).body.code).toBe(
    'under-age',
  )
  const { form } = ok(await box.get('/sandbox/personas')).find(
    (one: { personaId: string }) => one.personaId === 'child',
  )
  const { name, certType, certNo } = form
  const byNumber = { whom: { by: 'certificate', name, certType, certNo }, relation: 'sibling' }
  expect((await ask(zhou, byNumber)).body.code).toBe('guardian-only')
})

test('without a tie in the register a proof is asked for and looked at', async () => {
  const stranger = await box.signIn('stranger')
  const personas = ok(await box.get('/sandbox/personas'))
  const { form } = personas.find((one: { personaId: string }) => one.personaId === 'elder')
  const whom = { by: 'certificate', name: form.name, certType: form.certType, certNo: form.certNo }
  const wrong = await ask(stranger, { whom: { ...whom, name: '王五' }, relation: 'parent' })
  expect(wrong.body.code).toBe('identity-mismatch')
  const request = ok(await ask(stranger, { whom, relation: 'parent' }))
  expect(request).toMatchObject({
    status: 'proof-needed',
    kinship: 'unknown',
    otherName: '郑*英',
    maskedPhone: '',
    ways: [],
  })
  const elder = await box.signIn('elder')
  expect(ok(await elder.get('/api/family/requests')).received).toEqual([])
  const path = `/api/family/requests/${request.requestId}`
  expect((await stranger.post(`${path}/call`)).body.code).toBe('state-conflict')
  ok(await stranger.post(`${path}/proof`, { kind: 'household-book', pages: 2 }))
  const review = `/sandbox/family-counter/${request.counterNo}/proof`
  expect(ok(await box.post(review, { result: 'rejected', note: '看不清' })).status).toBe('proof-needed')
  expect(ok(await stranger.get(path)).proof).toMatchObject({ state: 'rejected', note: '看不清' })
  ok(await stranger.post(`${path}/proof`, { kind: 'kinship-notarised', pages: 1 }))
  ok(await box.post(review, { result: 'accepted' }))
  expect(ok(await stranger.get(path))).toMatchObject({
    status: 'awaiting-consent',
    kinship: 'proved',
    otherName: '郑秀英',
  })
})

test('the dead, oneself, and one too many are refused', async () => {
  const personas = ok(await box.get('/sandbox/personas'))
  const formOf = (id: string) => personas.find((one: { personaId: string }) => one.personaId === id).form
  const by = ({ name, certType, certNo }: Record<string, string>) => ({ by: 'certificate', name, certType, certNo })
  expect((await ask(zhou, { whom: by(formOf('deceased')), relation: 'grandparent' })).body.code).toBe('deceased')
  expect((await ask(zhou, { whom: by(formOf('zhouxiao')) })).body.code).toBe('state-conflict')
  expect((await ask(zhou, { perDayFen: 20_000 })).body.fields).toHaveProperty('perDayFen')
  expect((await ask(zhou, { term: undefined })).body.fields).toHaveProperty('term')
})

test('either side ends it; then she is a stranger again, and the 收回码 works once', async () => {
  await granted(box, zhou)
  await showFace(box, zhou)
  expect((await homeOf(LI)).status).toBe(200)
  const code = await revokeCode(box, LI)
  const wrong = code === '000000' ? '000001' : '000000'
  const ring = (revoke: string, fromPhone = '13900000921') =>
    box.post('/sandbox/phone/hotline', { fromPhone, revokeCode: revoke })
  expect(ok(await ring(wrong)).ended).toBe(false)
  expect(ok(await ring(code, '19900000001')).ended).toBe(false)
  const ended = ok(await ring(code))
  expect(ended).toMatchObject({ ended: true, spokenText: expect.stringContaining('周晓') })
  expect((await homeOf(LI)).body.code).toBe('grant-revoked')
  expect(ok(await ring(code)).ended).toBe(false)

  const second = await granted(box, zhou)
  const li = await box.signIn('liguilan')
  expect((await (await box.signIn('stranger')).delete(`/api/family/grants/${second}`)).status).toBe(404)
  expect(ok(await li.delete(`/api/family/grants/${second}`))).toMatchObject({ state: 'ended', endedBy: 'subject' })
  const third = await granted(box, zhou)
  expect(ok(await zhou.delete(`/api/family/grants/${third}`))).toMatchObject({ state: 'ended', endedBy: 'actor' })
  expect((await homeOf(LI)).body.code).toBe('grant-revoked')
})

test('after two failed faces an SMS will do', async () => {
  await granted(box, zhou)
  expect((await zhou.post('/api/family/face/sms')).body.code).toBe('way-unavailable')
  await showFace(box, zhou, 'failed')
  const verifyId = await showFace(box, zhou, 'failed')
  expect(ok(await zhou.get(`/api/family/face/${verifyId}`))).toMatchObject({
    result: 'failed',
    presence: { smsOpen: true },
  })
  ok(await zhou.post('/api/family/face/sms'))
  ok(await zhou.post('/api/family/face/confirm', { code: await smsCode(box, zhou.personId) }))
  expect((await homeOf(LI)).status).toBe(200)
  await box.advance(3601)
  expect((await homeOf(LI)).body.code).toBe('face-check-needed')
})
