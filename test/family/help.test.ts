import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'
import { granted, LI, messages, ok, revokeCode } from './steps'

let box: Sandbox
let zhou: SignedIn
let li: SignedIn
let stranger: SignedIn
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(async () => {
  await box.reset()
  zhou = await box.signIn('zhouxiao')
  li = await box.signIn('liguilan')
  stranger = await box.signIn('stranger')
})

const step = { page: 'settlement/bill', at: 2, of: 3, waits: 'tap', controls: ['main', 'line'] }
const started = async () => ok(await li.post('/api/family/help', { helperId: zhou.personId }))

test('whoever may act for her, whatever was granted, sees the outline of her step and can point', async () => {
  await granted(box, zhou, { scopes: ['book'], perPaymentFen: undefined, perDayFen: undefined })
  expect(ok(await li.get('/api/family/help'))).toEqual({
    mine: null,
    asked: [],
    helpers: [{ personId: zhou.personId, name: '周晓', relationWord: '孙女' }],
  })
  const help = await started()
  expect(help).toMatchObject({ side: 'elder', otherName: '周晓', otherWord: '孙女', state: 'open', otherHere: false })
  expect((await messages(box, zhou.personId))[0]?.text).toContain('奶奶李桂兰请您帮忙看着')
  ok(await li.post(`/api/family/help/${help.helpId}/step`, step))

  expect(ok(await zhou.get('/api/family/help')).asked).toMatchObject([{ helpId: help.helpId, otherWord: '奶奶' }])
  const seen = ok(await zhou.get(`/api/family/help/${help.helpId}`))
  expect(seen).toMatchObject({
    side: 'helper',
    otherHere: true,
    outline: {
      service: '交医药费',
      question: '看谁付多少',
      waitsText: '等着点按钮',
      step: { at: 2, of: 3, controls: ['main', 'line'] },
    },
  })
  expect(ok(await li.get(`/api/family/help/${help.helpId}`))).toMatchObject({
    otherHere: true,
    outline: null,
    point: null,
  })
  const { stepId } = seen.outline
  ok(await zhou.post(`/api/family/help/${help.helpId}/points`, { hint: 'main', stepId }))
  expect(ok(await li.get(`/api/family/help/${help.helpId}`)).point).toMatchObject({ hint: 'main' })

  const [record] = ok(await li.get('/api/family/records')).items
  expect(record.text).toBe('李桂兰请周晓帮忙看着，只能看在哪一步、指点哪里。')
  // Looking again writes nothing more.
  ok(await zhou.get(`/api/family/help/${help.helpId}`))
  const both = ok(await zhou.get('/api/family/records')).items
  expect(both.filter(({ text }: { text: string }) => text.includes('帮忙看着'))).toHaveLength(1)
})

test('an outline has no room for a word from her screen', async () => {
  await granted(box, zhou)
  const { helpId } = await started()
  const show = (more: object) => li.post(`/api/family/help/${helpId}/step`, { ...step, ...more })
  for (const bad of [
    { page: 'settlement/404.60' },
    { page: '李桂兰/家' },
    { waits: '验证码 123456' },
    { controls: ['确认付 55.31 元'] },
    { title: '验证码 123456' },
    { at: 610942 },
  ]) {
    expect((await show(bad)).body.code).toBe('malformed')
  }
  // What is not in the table of steps is told by its service, or not at all.
  ok(await show({ page: 'booking/doctor-wang' }))
  const told = await zhou.get(`/api/family/help/${helpId}`)
  expect(told.body.outline).toMatchObject({ service: '预约看病', question: '正在看这一页' })
  expect(told.text).not.toContain('wang')
  ok(await show({ page: 'my-secret/is' }))
  expect((await zhou.get(`/api/family/help/${helpId}`)).text).not.toContain('secret')
})

test('strangers, and those who may not act for her, find nothing; nobody points at her but the one she asked', async () => {
  await granted(box, zhou)
  const father = await box.signIn('zhoujianguo')
  await granted(box, father, { relation: 'parent' })
  expect((await li.post('/api/family/help', { helperId: stranger.personId })).status).toBe(404)
  expect((await zhou.post('/api/family/help', { helperId: LI })).status).toBe(404)
  const { helpId } = await started()
  for (const other of [stranger, father]) {
    expect((await other.get(`/api/family/help/${helpId}`)).status).toBe(404)
    expect((await other.post(`/api/family/help/${helpId}/points`, { hint: 'main', stepId: 's' })).status).toBe(404)
    expect((await other.post(`/api/family/help/${helpId}/step`, step)).status).toBe(404)
    expect((await other.delete(`/api/family/help/${helpId}`)).status).toBe(404)
    expect(ok(await other.get('/api/family/help')).asked).toEqual([])
  }
  // Neither does the part of the other.
  expect((await zhou.post(`/api/family/help/${helpId}/step`, step)).status).toBe(404)
  expect((await li.post(`/api/family/help/${helpId}/points`, { hint: 'main', stepId: 's' })).status).toBe(404)
  // Not while acting for somebody, and no right to act comes of it.
  expect((await zhou.get(`/api/family/help/${helpId}`, { actingFor: LI })).body.code).toBe('not-allowed')
})

test('it ends by itself after ten minutes of the sandbox clock', async () => {
  await granted(box, zhou)
  const { helpId } = await started()
  ok(await li.post(`/api/family/help/${helpId}/step`, step))
  await box.advance(599)
  expect(ok(await zhou.get(`/api/family/help/${helpId}`)).state).toBe('open')
  await box.advance(2)
  li = await box.signIn('liguilan')
  expect(ok(await zhou.get(`/api/family/help/${helpId}`))).toMatchObject({ state: 'ended', outline: null, point: null })
  expect((await zhou.post(`/api/family/help/${helpId}/points`, { hint: 'main', stepId: 's' })).body.code).toBe(
    'state-conflict',
  )
  expect((await li.post(`/api/family/help/${helpId}/step`, step)).body.code).toBe('state-conflict')
  expect(ok(await li.get('/api/family/help')).mine).toBeNull()
})

test('she stops it with one tap, and asking another ends the first', async () => {
  await granted(box, zhou)
  const first = await started()
  const second = await started()
  expect(ok(await zhou.get(`/api/family/help/${first.helpId}`)).state).toBe('ended')
  expect(ok(await li.delete(`/api/family/help/${second.helpId}`)).state).toBe('ended')
  expect(ok(await li.delete(`/api/family/help/${second.helpId}`)).state).toBe('ended')
  expect(ok(await zhou.get('/api/family/help')).asked).toEqual([])
})

test('a grant that ends takes the looking with it, even by a phone call', async () => {
  await granted(box, zhou)
  const { helpId } = await started()
  ok(await zhou.get(`/api/family/help/${helpId}`))
  const form = ok(await box.get('/sandbox/personas')).find((one: { personId: string }) => one.personId === LI).form
  const hangUp = { fromPhone: form.phone, revokeCode: await revokeCode(box, LI) }
  expect(ok(await box.post('/sandbox/phone/hotline', hangUp)).ended).toBe(true)
  expect((await zhou.get(`/api/family/help/${helpId}`)).status).toBe(404)
  expect((await zhou.post(`/api/family/help/${helpId}/points`, { hint: 'main', stepId: 's' })).status).toBe(404)
  expect(ok(await li.get('/api/family/help')).mine).toBeNull()
})

test('silence is told as being away, on both sides', async () => {
  await granted(box, zhou)
  const { helpId } = await started()
  ok(await zhou.get(`/api/family/help/${helpId}`))
  await box.advance(16)
  expect(ok(await zhou.get(`/api/family/help/${helpId}`)).otherHere).toBe(false)
  ok(await li.get(`/api/family/help/${helpId}`))
  expect(ok(await zhou.get(`/api/family/help/${helpId}`)).otherHere).toBe(true)
})

test('a hint is for the step it was given at: it goes with it, and never lands on the next', async () => {
  await granted(box, zhou)
  const { helpId } = await started()
  const show = async (page: string) => ok(await li.post(`/api/family/help/${helpId}/step`, { ...step, page }))
  const seen = async () => ok(await zhou.get(`/api/family/help/${helpId}`)).outline.stepId
  const point = (stepId: string) => zhou.post(`/api/family/help/${helpId}/points`, { hint: 'main', stepId })
  const hers = async () => ok(await li.get(`/api/family/help/${helpId}`)).point
  await show('settlement/bill')
  const atBill = await seen()
  expect((await point(atBill)).status).toBe(201)
  expect((await hers()).hint).toBe('main')
  await box.advance(1)
  await show('settlement/confirm')
  expect(await hers()).toBeNull()
  expect((await point(atBill)).body).toMatchObject({
    code: 'state-conflict',
    detail: '对方刚到了别的一步，看清楚再指。',
  })
  expect(await hers()).toBeNull()
  expect((await point(await seen())).status).toBe(201)
  expect((await hers()).hint).toBe('main')
})
