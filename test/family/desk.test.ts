import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'
import { ask, granted, LI, messages, ok, showFace } from './steps'

/** The clerk's desk: what waits there, and ending everything with an ID card alone. */
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

const desk = async () => ok(await box.get('/sandbox/family-counter'))
const come = (personId: string) => box.post('/sandbox/family-counter/revocations', { personId })

test('what waits is listed once, with the words or the papers, until it is answered', async () => {
  expect(await desk()).toEqual([])
  const request = ok(await ask(zhou))
  expect(await desk()).toEqual([
    {
      counterNo: request.counterNo,
      what: 'consent',
      actorName: '周晓',
      subjectName: '李桂兰',
      words: request.words,
      papers: '',
    },
  ])
  ok(await box.post(`/sandbox/family-counter/${request.counterNo}`, { answer: 'refuse' }))
  expect(await desk()).toEqual([])
})

test('she who is asked finds it at home until she answers; who acts for her does not', async () => {
  const li = await box.signIn('liguilan')
  await granted(box, zhou, { scopes: ['view'] })
  await showFace(box, zhou)
  const request = ok(await ask(zhou))
  expect(ok(await li.get('/api/home')).asked).toEqual({ requestId: request.requestId, actorName: '周晓' })
  expect(ok(await zhou.get('/api/home', { actingFor: LI })).asked).toBeUndefined()
  ok(await li.post(`/api/family/requests/${request.requestId}/answer`, { answer: 'refuse' }))
  expect(ok(await li.get('/api/home')).asked).toBeUndefined()
})

test('papers are listed by kind and pages', async () => {
  const stranger = await box.signIn('stranger')
  const { form } = ok(await box.get('/sandbox/personas')).find((one: { personId: string }) => one.personId === LI)
  const whom = { by: 'certificate', name: form.name, certType: form.certType, certNo: form.certNo }
  const { requestId } = ok(await ask(stranger, { whom, relation: 'sibling' }))
  expect(await desk()).toEqual([])
  ok(await stranger.post(`/api/family/requests/${requestId}/proof`, { kind: 'committee-letter', pages: 3 }))
  expect(await desk()).toMatchObject([{ what: 'proof', words: '', papers: '村（居）委会证明，3 页' }])
})

test('with her ID card and no 收回码 everything she agreed to ends, also after five wrong codes', async () => {
  await granted(box, zhou)
  for (let wrong = 0; wrong < 5; wrong += 1)
    await box.post('/sandbox/family-counter/revocations', { personId: LI, revokeCode: '000000' })
  expect(ok(await come(LI))).toMatchObject({ ended: true })
  expect(ok(await zhou.get('/api/family/grants')).actingFor).toMatchObject([{ state: 'ended', endedBy: 'counter' }])
  expect((await messages(box, LI))[0]?.text).toContain('从现在起不能再替您办')
  expect(ok(await come(LI))).toMatchObject({ ended: false, spokenText: '现在没有人能替您办事，不用停。' })
  expect((await come('nobody')).status).toBe(404)
})
