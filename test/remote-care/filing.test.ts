import { addDays, addMonths } from '../../src/contract/remote-care/dates'
import { slipText } from '../../src/services/remote-care/slip-text'
import { dayText, stateWords, termText } from '../../src/services/remote-care/words'
import { granted, messages, showFace } from '../family/steps'
import type { Sandbox, SignedIn } from '../shared/sandbox'
import { withSandbox } from '../shared/with-sandbox'
import {
  CHENGDU,
  file,
  HANGZHOU,
  handIn,
  inDays,
  inMonths,
  LI,
  papers,
  passDays,
  promise,
  readFiling,
  today,
  trip,
  XIAN,
} from './desk'

let box: Sandbox
let li: SignedIn
withSandbox('liguilan', (opened, signedIn) => {
  box = opened
  li = signedIn
})

const none = { way: 'none' }
const later = async (days: number) => {
  await passDays(box, days)
  li = await box.signIn('liguilan')
}
const act = (filingId: string, what: string, body: unknown = {}) =>
  li.post(`/api/remote-care/filings/${filingId}/${what}`, body)

test('by promise: at once, without end, locked for 6 months', async () => {
  const { status, body } = await file(box, li)
  expect(status).toBe(201)
  expect(body).toMatchObject({
    kind: 'long-term-living',
    insured: { region: '610900', name: '安康' },
    place: { region: HANGZHOU, name: '杭州' },
    beginOn: await today(box),
    endOn: null,
    state: { kind: 'effective', expiresSoon: false },
    lockedUntil: await inMonths(box, 6),
    source: 'app',
    filedBy: null,
  })
  const { steps, effectText } = await readFiling(li, body.filingId)
  expect(steps.map((step: { text: string }) => step.text)).toEqual(['提交，生效'])
  expect(effectText).toBe('在杭州看病，按异地长期居住算，和在安康一样。')
})

test.each([
  ['a place without need', { region: XIAN }, 'filing-not-needed'],
  ['at home', { region: '610900' }, 'filing-not-needed'],
  ['no such place', { region: '999999' }, 'malformed'],
  ['a promise for a referral', { answers: { why: 'referred', letter: true } }, 'malformed'],
  ['a promise where nothing is to be proved', { answers: trip }, 'filing-proof'],
  ['nothing for what needs proof', { proof: none }, 'filing-proof'],
  [
    'papers of another kind',
    { proof: { way: 'materials', items: [{ kind: 'labour-contract', pages: 1 }] } },
    'filing-proof',
  ],
  ['an emergency the hospital took in', { answers: { why: 'emergency', admitted: true } }, 'filing-not-needed'],
  ['an old wording of the promise', { proof: { way: 'promise', version: 'older' } }, 'malformed'],
  ['half a day', { beginOn: '2026-11-24T10:00' }, 'malformed'],
])('%s is refused: %s', async (_name, change, code) => {
  expect((await file(box, li, change)).body.code).toBe(code)
})

test('a referral needs a hospital of the insured place, and a day that has come', async () => {
  const ask = (referral: unknown) =>
    file(box, li, {
      answers: { why: 'referred', letter: true },
      proof: { way: 'materials', items: [{ kind: 'referral-letter', pages: 1 }] },
      referral,
    })
  const day = await today(box)
  expect((await ask({ institutionId: 'H99010000001', referredOn: day })).body.fields).toHaveProperty('referral')
  expect((await ask({ institutionId: 'H99999999999', referredOn: day })).body.code).toBe('institution-unknown')
  expect((await ask({ institutionId: 'H99020000001', referredOn: addDays(day, 1) })).body.fields).toHaveProperty(
    'referral',
  )
  expect((await ask({ institutionId: 'H99020000001', referredOn: day })).body.referral.name).toBe('样例市中心医院')
})

test.each([-1, 91])('it may not begin %s days from now', async (days) => {
  expect((await file(box, li, { beginOn: await inDays(box, days) })).body.fields).toHaveProperty('beginOn')
})

describe('duplicates and overlaps are told', () => {
  test('one long-term filing; what stands in the way is named beforehand', async () => {
    const { filingId } = (await file(box, li)).body
    expect((await file(box, li)).body.code).toBe('filing-exists')
    expect((await file(box, li, { region: CHENGDU })).body.code).toBe('filing-exists')
    const terms = await li.get(`/api/remote-care/terms?region=${CHENGDU}&kind=long-term-living`)
    expect(terms.body.conflict).toEqual({
      filingId,
      reason: 'other-place',
      placeName: '杭州',
      changeableFrom: await inMonths(box, 6),
    })
  })

  test('temporary ones in other places go together; in the same place and time they do not', async () => {
    const ask = (region: string, days = 0) =>
      inDays(box, days).then((beginOn) => file(box, li, { region, answers: trip, proof: none, beginOn }))
    expect((await ask(HANGZHOU)).status).toBe(201)
    expect((await ask(CHENGDU)).status).toBe(201)
    expect((await ask(HANGZHOU, 30)).body.code).toBe('filing-exists')
    expect((await ask('330000')).body.code).toBe('filing-exists')
    expect((await file(box, li)).status).toBe(201)
    expect((await li.get('/api/remote-care')).body.current).toHaveLength(3)
  })

  test('two at the same moment: one stands', async () => {
    const both = await Promise.all([file(box, li), file(box, li, { region: CHENGDU })])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  test('the same call again is answered, not filed again; another body under its key is refused', async () => {
    const first = await file(box, li, {}, { key: 'k1' })
    expect((await file(box, li, {}, { key: 'k1' })).body).toEqual(first.body)
    expect((await file(box, li, { region: CHENGDU }, { key: 'k1' })).body.code).toBe('idempotency-key-reused')
    expect(await box.db.selectFrom('filings').selectAll().execute()).toHaveLength(1)
  })
})

describe('the lock period', () => {
  test('no change and no end before it, both after it', async () => {
    const { filingId } = (await file(box, li)).body
    const change = async () =>
      act(filingId, 'change', { region: CHENGDU, beginOn: await inDays(box, 1), proof: promise })
    expect((await change()).body.code).toBe('filing-locked')
    expect((await act(filingId, 'cancel')).body.code).toBe('filing-locked')
    await later(190)
    const changed = await change()
    expect(changed).toMatchObject({ status: 201, body: { place: { name: '成都' }, replaces: filingId } })
    const old = await readFiling(li, filingId)
    expect(old.filing).toMatchObject({
      state: { kind: 'changed', lastDay: await today(box) },
      replacedBy: changed.body.filingId,
    })
    expect((await act(changed.body.filingId, 'cancel')).body.code).toBe('filing-locked')
  })

  test('a change that has to be looked at leaves the old one until it passes', async () => {
    const { filingId } = (await file(box, li)).body
    await later(190)
    const body = { region: CHENGDU, beginOn: await inDays(box, 1), proof: await handIn(li, papers) }
    const waiting = (await act(filingId, 'change', body)).body
    expect(waiting.state.kind).toBe('reviewing')
    expect((await readFiling(li, filingId)).filing.state.kind).toBe('effective')
    await later(3)
    const passed = (await box.post(`/sandbox/filings/${waiting.filingNo}/review`, { result: 'passed' })).body
    expect(passed).toMatchObject({ beginOn: await inDays(box, 1), state: { kind: 'upcoming' } })
    expect((await readFiling(li, filingId)).filing.state).toEqual({ kind: 'changed', lastDay: await today(box) })
  })

  test('the same place is no change; a temporary filing cannot be changed', async () => {
    const { filingId } = (await file(box, li)).body
    await later(190)
    const again = { region: HANGZHOU, beginOn: await inDays(box, 1), proof: promise }
    expect((await act(filingId, 'change', again)).body.code).toBe('filing-exists')
    const short = (await file(box, li, { region: CHENGDU, answers: trip, proof: none })).body
    expect((await act(short.filingId, 'change', { ...again, proof: none })).body.code).toBe('state-conflict')
  })
})

test('withdrawn before it holds; then it can be filed anew', async () => {
  const { filingId } = (await file(box, li, { proof: papers })).body
  expect((await act(filingId, 'withdraw')).body.state.kind).toBe('withdrawn')
  expect((await act(filingId, 'withdraw')).body.code).toBe('state-conflict')
  expect((await file(box, li)).status).toBe(201)
})

test('what is cancelled before it begins was never used, and she is told so', async () => {
  const ahead = { region: CHENGDU, answers: trip, proof: none, beginOn: await inDays(box, 30) }
  const { filingId } = (await file(box, li, ahead)).body
  const { body } = await act(filingId, 'cancel')
  expect(body.state.kind).toBe('cancelled')
  expect(stateWords(body.state, body).line).toBe('还没开始，没有用过')
  expect((await messages(box, LI))[0]?.text).toContain('还没开始，以后也不算')
})

test('the slip of what ended early says until when, and promises nothing any more', async () => {
  const { filingId, beginOn } = (await file(box, li, { region: CHENGDU, answers: trip, proof: none })).body
  await later(10)
  await act(filingId, 'cancel')
  const { filing, effectText } = await readFiling(li, filingId)
  expect(slipText(filing, effectText)).not.toContain(`到 ${dayText(filing.endOn)}`)
  expect(termText(filing)).toBe(`${dayText(beginOn)}到 ${dayText(filing.state.lastDay)}`)
  expect(effectText).toMatch(/^这份备案用到 \d{4} 年 \d+ 月 \d+ 日，以后去成都看病不按它算。$/)
})

test('expiry: reminded once, renewed from its end, expired when nobody did', async () => {
  const asked = { answers: trip, proof: none }
  const { filingId, endOn } = (await file(box, li, asked)).body
  expect(endOn).toBe(await inMonths(box, 6))
  expect((await act(filingId, 'renew', { months: 6 })).body.code).toBe('state-conflict')
  await later(155)
  await later(1)
  const told = (await messages(box, LI)).filter(({ channel, text }) => channel === 'app' && text.includes('请现在续期'))
  expect(told).toHaveLength(1)
  expect((await readFiling(li, filingId)).filing.state).toEqual({ kind: 'effective', expiresSoon: true })
  const renewed = (await act(filingId, 'renew', { months: 12 })).body
  expect(renewed).toMatchObject({ endOn: addMonths(endOn, 12), state: { kind: 'effective', expiresSoon: false } })
  await later(400)
  expect(
    (await messages(box, LI)).filter(({ channel, text }) => channel === 'app' && text.includes('请现在续期')),
  ).toHaveLength(1)
  expect((await readFiling(li, filingId)).filing.state.kind).toBe('expired')
  expect((await act(filingId, 'renew', { months: 6 })).body.code).toBe('state-conflict')
  expect((await act(filingId, 'cancel')).body.code).toBe('state-conflict')
})

test('the village agent files for a villager, once agreed', async () => {
  const agent = await box.signIn('wangcunming')
  expect((await file(box, agent, {}, { actingFor: LI })).body.code).toBe('grant-missing')
  await granted(box, agent, { relation: 'villager', term: undefined, scopes: ['file-remote-care'] })
  await showFace(box, agent)
  expect((await file(box, agent, {}, { actingFor: LI })).body).toMatchObject({
    filedBy: '王村明',
    personName: '李桂兰',
  })
})

test('who is not insured, or insured where no rules are shipped, is told so', async () => {
  const codeOf = async (personaId: string) => (await (await box.signIn(personaId)).get('/api/remote-care')).body.code
  expect(await codeOf('uninsured')).toBe('not-insured')
  expect(await codeOf('paused')).toBe('insurance-paused')
  expect(await codeOf('faraway')).toBe('region-unsupported')
})

test('the slip: behind a link, marked 演示, name masked; not of what does not hold, not for others', async () => {
  const { filingId } = (await file(box, li)).body
  const print = (who: SignedIn, id: string) => who.post(`/api/remote-care/filings/${id}/print`)
  const { path, title } = (await print(li, filingId)).body
  expect(title).toBe('异地就医备案单')
  const html = (await box.get(path)).text
  for (const said of ['演示', '李*兰', '异地长期居住', '杭州', '长期有效', '个人承诺']) expect(html).toContain(said)
  expect(html).not.toContain('李桂兰')
  const other = await box.signIn('retiree')
  const waiting = (await file(box, other, { region: CHENGDU, proof: papers })).body
  expect((await print(other, waiting.filingId)).body.code).toBe('state-conflict')
  expect((await print(other, filingId)).status).toBe(404)
})

test('the effect is the engine’s: hers, for the class asked about, at home the same', async () => {
  const effect = (query = '') => li.get(`/api/remote-care/effect${query}`).then(({ body }) => body)
  expect(await effect()).toMatchObject({
    place: { name: '杭州' },
    need: 'filing',
    sampleText: '举例：在杭州住院，医保能算进去 3 万元',
    away: { unfiled: { fundFen: 1_120_000, ownFen: 1_880_000 }, filed: { fundFen: 1_680_000, ownFen: 1_320_000 } },
    home: { unfiled: { fundFen: 1_680_000 }, filed: { fundFen: 1_680_000 } },
    savedFen: 560_000,
    savedAfterReliefFen: 224_000,
    policyText: '按安康居民医保演示政策算，起付线 2,000 元。',
  })
  expect(await effect('?kind=temporary')).toMatchObject({ away: { filed: { fundFen: 1_260_000 } }, savedFen: 140_000 })
  expect(await effect(`?region=${XIAN}`)).toMatchObject({ need: 'none', savedFen: 0 })
  await file(box, li)
  expect(await effect()).toMatchObject({ need: 'filed' })
  const zhou = await box.signIn('zhouxiao')
  const hers = (await zhou.get('/api/remote-care/effect')).body
  // 82 % of what lies between 800 and 30,000; 20 points less unfiled.
  expect(hers).toMatchObject({ place: null, away: { unfiled: { fundFen: 1_810_400 }, filed: { fundFen: 2_394_400 } } })
})

test('a page of what was filed, newest first', async () => {
  for (let round = 0; round < 3; round++) {
    const { filingId } = (await file(box, li, { proof: papers })).body
    await act(filingId, 'withdraw')
    await box.advance(60)
  }
  const first = (await li.get('/api/remote-care/filings?limit=2')).body
  expect(first.items).toHaveLength(2)
  const second = (await li.get(`/api/remote-care/filings?limit=2&cursor=${first.nextCursor}`)).body
  expect(second).toMatchObject({ nextCursor: null })
  expect(new Set([...first.items, ...second.items].map((one: { filingId: string }) => one.filingId)).size).toBe(3)
})
