import { rows } from '../../mock-server/base/db/statement'
import { ankangRemoteCare } from '../../mock-server/regions/remote-care'
import { stateOf } from '../../mock-server/services/remote-care/machine/state'
import type { Stored } from '../../mock-server/services/remote-care/machine/stored'
import { addDays } from '../../src/contract/remote-care/dates'
import { stateWords } from '../../src/services/remote-care/words'
import { messages } from '../family/steps'
import type { Sandbox, SignedIn } from '../shared/sandbox'
import { withSandbox } from '../shared/with-sandbox'
import { CHENGDU, file, handIn, inDays, LI, papers, passDays, promise, readFiling } from './desk'

const DAYS = ankangRemoteCare.answerDays
const BEFORE = ankangRemoteCare.answerReminderDays
let box: Sandbox
let li: SignedIn
withSandbox('liguilan', (opened, signedIn) => {
  box = opened
  li = signedIn
})

const later = async (days: number) => {
  await passDays(box, days)
  li = await box.signIn('liguilan')
}
const told = async (part: string) =>
  (await messages(box, LI)).filter(({ channel, text }) => channel === 'app' && text.includes(part))

/** 备案 with papers, sent back by the office. */
async function sentBack() {
  const made = (await file(box, li, { proof: papers })).body
  const body = { result: 'returned', note: '第 2 页看不清' }
  const back = (await box.post(`/sandbox/filings/${made.filingNo}/review`, body)).body
  const path = `/api/remote-care/filings/${made.filingId}`
  return { ...made, back, path, answerBy: await inDays(box, DAYS) }
}
const supplement = async (path: string) => li.post(`${path}/supplement`, { proof: await handIn(li, papers) })

test('sent back: the last day is named, reminded of once before, and it may still be answered on that day', async () => {
  const { back, answerBy, path } = await sentBack()
  expect(back.state).toMatchObject({ kind: 'returned', answerBy })
  expect(stateWords(back.state, back).line).toMatch(/^还差：第 2 页看不清，最晚.+补上$/)
  expect((await told('还差材料'))[0]?.text).toMatch(/最晚 .+补上/)
  await later(DAYS - BEFORE - 1)
  expect(await told('还在等您补材料')).toHaveLength(0)
  await later(1)
  await later(1)
  expect(await told('还在等您补材料')).toHaveLength(1)
  await later(BEFORE - 1)
  expect((await supplement(path)).body.state.kind).toBe('reviewing')
  await later(DAYS)
  expect((await told('没有等到')).length).toBe(0)
})

test('nobody answered: it ends by the clock, its pages go, and she may file anew', async () => {
  const { filingId, filingNo, path } = await sentBack()
  await later(DAYS + 1)
  const { filing, pages, steps } = await readFiling(li, filingId)
  expect(filing.state).toEqual({ kind: 'lapsed' })
  expect(pages).toEqual([])
  expect(steps.at(-1).text).toBe('材料没有等到，结束了')
  expect(await told('没有等到')).toHaveLength(1)
  expect((await supplement(path)).body.code).toBe('state-conflict')
  expect((await li.post(`${path}/withdraw`)).body.code).toBe('state-conflict')
  expect((await box.post(`/sandbox/filings/${filingNo}/review`, { result: 'passed' })).body.code).toBe('state-conflict')
  expect((await li.get('/api/remote-care')).body).toMatchObject({ current: [], past: 1 })
  expect((await li.get('/api/home')).body.next?.kind).not.toBe('filing')
  expect((await file(box, li, { proof: papers })).status).toBe(201)
})

test('a change that lapses leaves the filing it was to replace', async () => {
  const { filingId } = (await file(box, li)).body
  await later(190)
  const body = { region: CHENGDU, beginOn: await inDays(box, 1), proof: await handIn(li, papers) }
  const change = (await li.post(`/api/remote-care/filings/${filingId}/change`, body)).body
  await box.post(`/sandbox/filings/${change.filingNo}/review`, { result: 'returned', note: '看不清' })
  await later(DAYS + 1)
  expect((await readFiling(li, change.filingId)).filing.state.kind).toBe('lapsed')
  expect((await readFiling(li, filingId)).filing.state.kind).toBe('effective')
})

test('between two looks of the clock it has ended all the same, and does not stand in the way', async () => {
  const { filingId } = await sentBack()
  const yesterday = await inDays(box, -1)
  await rows(box.db, 'update filings set answer_by = $2 where filing_id = $1', [filingId, yesterday])
  expect((await readFiling(li, filingId)).filing.state).toEqual({ kind: 'lapsed' })
  expect((await li.get('/api/home')).body.next?.kind).not.toBe('filing')
  const terms = await li.get(`/api/remote-care/terms?region=${CHENGDU}&kind=long-term-living`)
  expect(terms.body.conflict).toBeNull()
  expect((await file(box, li, { proof: papers, region: CHENGDU })).status).toBe(201)
  expect(await told('没有等到')).toHaveLength(1)
})

test('one sent back before there were days gets them at the next look', async () => {
  const { filingId, answerBy } = await sentBack()
  await rows(box.db, 'update filings set answer_by = null where filing_id = $1', [filingId])
  expect((await readFiling(li, filingId)).filing.state).toMatchObject({ answerBy })
  await later(1)
  await later(1)
  expect((await readFiling(li, filingId)).filing.state).toMatchObject({ answerBy: addDays(answerBy, 1) })
})

test('answered by a promise: the very words are kept, as with any promise', async () => {
  const { path, filingId } = await sentBack()
  expect((await li.post(`${path}/supplement`, { proof: promise })).body.proof).toEqual(promise)
  const [kept] = await rows(box.db, 'select promise_words from filings where filing_id = $1', [filingId])
  expect(kept).toEqual({ promise_words: '李桂兰现在住在杭州，要住半年以上，说的都是真的。' })
})

test('the last day counts whole', () => {
  const filing: Stored = {
    filingId: 'f',
    kind: 'long-term-living',
    filedClass: 'long-term',
    region: '330100',
    beginOn: '2026-11-24',
    endOn: null,
    lastDay: '9999-12-31',
    status: 'returned',
    promisedOn: null,
    note: '缺一页',
    askedPage: null,
    answerBy: '2026-12-24',
    lockedUntil: null,
    replaces: null,
    proofWay: 'materials',
  }
  const at = (today: string) => stateOf(filing, today, ankangRemoteCare).kind
  expect([at('2026-12-24'), at('2026-12-25')]).toEqual(['returned', 'lapsed'])
})
