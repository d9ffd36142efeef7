import { randomIds } from '../../mock-server/base/ids/ids'
import { fileAtCounter } from '../../mock-server/services/remote-care/counter'
import { messages } from '../family/steps'
import type { Sandbox, SignedIn } from '../shared/sandbox'
import { withSandbox } from '../shared/with-sandbox'
import { CHENGDU, file, HANGZHOU, handIn, LI, living, papers, promise, trip, XIAN } from './desk'

let box: Sandbox
let li: SignedIn
withSandbox('liguilan', (opened, signedIn) => {
  box = opened
  li = signedIn
})

test('by phone and at the counter the same rules hold; the clerk sees what lies there', async () => {
  const call = (by: string, region = HANGZHOU) =>
    box.post('/sandbox/filings', { personId: LI, by, region, answers: living })
  expect((await call('phone')).body).toMatchObject({ source: 'phone', proof: { way: 'promise' }, filedBy: null })
  expect((await call('counter')).body.code).toBe('filing-exists')
  expect((await call('counter', XIAN)).body.code).toBe('filing-not-needed')
  const [one] = (await box.get('/sandbox/filings')).body
  expect(one).toMatchObject({ personName: '李桂兰', placeName: '杭州', state: '生效中', proofText: '个人承诺' })
})

test('by phone nobody sees a paper: what needs one is not taken', async () => {
  const referred = { personId: LI, region: CHENGDU, answers: { why: 'referred', letter: true } }
  const rung = await box.post('/sandbox/filings', { ...referred, by: 'phone' })
  expect(rung.body).toMatchObject({ code: 'filing-proof', detail: expect.stringContaining('转诊单') })
  expect((await box.post('/sandbox/filings', { ...referred, by: 'counter' })).status).toBe(201)
  const short = { ...referred, region: HANGZHOU, answers: trip, by: 'phone' }
  expect((await box.post('/sandbox/filings', short)).status).toBe(201)
})

test('refused with its reason; revoked because the promise was not true', async () => {
  const waiting = (await file(box, li, { proof: papers })).body
  const refused = await box.post(`/sandbox/filings/${waiting.filingNo}/review`, {
    result: 'refused',
    note: '居住证过期了',
  })
  expect(refused.body.state).toEqual({ kind: 'refused', note: '居住证过期了' })
  const promised = (await file(box, li)).body
  const revoked = await box.post(`/sandbox/filings/${promised.filingNo}/revoke`, { note: '没有住在杭州' })
  expect(revoked.body.state).toEqual({ kind: 'revoked', note: '没有住在杭州' })
  expect((await messages(box, LI))[0]?.text).toContain('作废了：没有住在杭州')
  expect((await box.post('/sandbox/filings/BA-00000000/revoke', { note: '没有' })).status).toBe(404)
})

test('a promise that was not true is the last one: as the promise itself says, papers from then on', async () => {
  const { filingNo } = (await file(box, li)).body
  await box.post(`/sandbox/filings/${filingNo}/revoke`, { note: '没有住在杭州' })
  expect((await messages(box, LI))[0]?.text).toContain('以后备案要交材料，不能用承诺。')
  const terms = await li.get(`/api/remote-care/terms?region=${CHENGDU}&kind=long-term-living`)
  expect(terms.body.mayPromise).toBe(false)
  expect((await file(box, li, { region: CHENGDU })).body.code).toBe('filing-proof')
  const call = (by: string) => box.post('/sandbox/filings', { personId: LI, by, region: CHENGDU, answers: living })
  expect((await call('phone')).body.code).toBe('filing-proof')
  const shown = (await call('counter')).body
  expect(shown).toMatchObject({ state: { kind: 'reviewing' }, proof: { way: 'materials' } })
  await box.post(`/sandbox/filings/${shown.filingNo}/review`, { result: 'returned', note: '看不清' })
  const path = `/api/remote-care/filings/${shown.filingId}/supplement`
  expect((await li.post(path, { proof: promise })).body.code).toBe('filing-proof')
  expect((await li.post(path, { proof: await handIn(li, papers) })).body.state.kind).toBe('reviewing')
})

test('an emergency at home needs no mark', async () => {
  const mark = { personId: LI, institutionId: 'H99020000001' }
  expect((await box.post('/sandbox/filings/emergencies', mark)).body.code).toBe('filing-not-needed')
})

test('a number that is taken already is not given again', async () => {
  const drawn = ['00000001', '00000001', '00000002']
  const ids = { ...randomIds(), digits: () => drawn.shift() ?? '00000003' }
  const asked = { by: 'counter', region: CHENGDU, answers: { why: 'trip' }, beginOn: undefined } as const
  const work = { db: box.db, now: Date.now(), ids }
  const first = await fileAtCounter(work, { ...asked, personId: LI })
  const second = await fileAtCounter(work, { ...asked, personId: 'person-retiree' })
  expect([first.filingNo, second.filingNo]).toEqual(['BA-00000001', 'BA-00000002'])
})
