import { ask, type Json, listOf, record, say, textOf } from './ask'
import { nothing } from './desk'
import { button, buttons, cap, card, el, fill, row, select } from './dom'
import { showMessages } from './messages'
import { pageButtons } from './pages'
import { state } from './state'

/** 杭州, 成都, 安康: where the sample people go. */
const PLACES = [
  { value: '330100', label: '去杭州' },
  { value: '610900', label: '去安康' },
  { value: '510100', label: '去成都' },
]
const REASONS = [
  { value: 'live', label: '长期住在那边' },
  { value: 'work', label: '单位长期派去' },
  { value: 'trip', label: '临时去' },
]
const HOSPITALS = [
  { value: 'H99010000001', label: '杭州的医院' },
  { value: 'H99020000001', label: '安康的医院' },
]

const place = select('去哪里', PLACES)
const reason = select('为什么', REASONS)
const hospital = select('哪里的医院', HOSPITALS)

export const filingCases = async (): Promise<Json[]> => listOf(await ask('GET', '/sandbox/filings'))

async function done(answer: unknown, text: string): Promise<void> {
  if (answer !== undefined) say(`${text}：${textOf(record(answer).filingNo)}`)
  await Promise.all([showFilings(), showMessages()])
}

const review = (no: string, body: () => Json, text: string) => async () =>
  done(await ask('POST', `/sandbox/filings/${no}/review`, body()), text)

const revoke = (no: string) => async () =>
  done(await ask('POST', `/sandbox/filings/${no}/revoke`, { note: '抽查发现承诺不是真的' }), '作废了')

const MATERIALS: Record<string, string> = {
  'household-book': '户口簿',
  'residence-proof': '居住证明',
  'posting-letter': '派出文件',
  'work-proof': '工作证明',
  'labour-contract': '劳动合同',
  'referral-letter': '转诊单',
}
const WHYS = ['看不清，请再交一次', '缺一页', '材料对不上'].map((value) => ({ value, label: value }))

const pagesOf = (one: Json) =>
  listOf(one.pages).map((file) => ({ file, label: MATERIALS[textOf(file.kind)] ?? '材料' }))

/** 审核中: looked at page by page; sent back as a whole, or one page alone. */
function looking(one: Json): HTMLElement[] {
  const no = textOf(one.filingNo)
  const name = (what: string) => ({ name: `${what}，${textOf(one.personName)}，${no}` })
  const pages = pagesOf(one)
  const about = `${textOf(one.personName)}，${no}`
  const which = select(`退哪一页，${about}`, [
    { value: '', label: '整份' },
    ...pages.map(({ file, label }, at) => ({ value: textOf(file.fileId), label: `只退第 ${at + 1} 页，${label}` })),
  ])
  const why = select(`为什么，${about}`, WHYS)
  const back = () => ({
    result: 'returned',
    note: why.value,
    ...(which.value === '' ? {} : { page: which.value }),
  })
  return [
    pageButtons(`/sandbox/filings/${no}`, pages),
    buttons(
      button(
        '通过',
        review(no, () => ({ result: 'passed' }), '通过了'),
        { ...name('通过'), className: 'main' },
      ),
    ),
    el('div', { className: 'pair' }, which, why),
    buttons(
      button('退回补', review(no, back, '退回了'), name('退回补')),
      button(
        '不通过',
        review(no, () => ({ result: 'refused', note: why.value }), '没有通过'),
        name('不通过'),
      ),
    ),
  ]
}

function actions(one: Json): HTMLElement[] {
  if (one.state === '审核中') return looking(one)
  if (one.state === '等补材料') return []
  const no = textOf(one.filingNo)
  return [buttons(button('作废', revoke(no), { name: `作废，${textOf(one.personName)}，${no}` }))]
}

const caseRow = (one: Json) =>
  row([
    el('strong', {}, `${textOf(one.personName)} 去${textOf(one.placeName)}`),
    cap(`${textOf(one.kindText)}，${textOf(one.state)}，${textOf(one.proofText)}`),
    cap(textOf(one.filingNo)),
    el('div', { className: 'case' }, ...actions(one)),
  ])

function answersOf(why: string): Json {
  return why === 'trip' ? { why } : { why, stay: 'half-year' }
}

const file = (by: 'counter' | 'phone') => async () => {
  const body = { personId: state.personId, by, region: place.value, answers: answersOf(reason.value) }
  await done(await ask('POST', '/sandbox/filings', body), by === 'phone' ? '电话里办好了' : '窗口办好了')
}

const mark = async () => {
  const body = { personId: state.personId, institutionId: hospital.value }
  await done(await ask('POST', '/sandbox/filings/emergencies', body), '医院标记了急诊，视同备案')
}

const desk = card(
  el(
    'div',
    { className: 'pad' },
    place,
    reason,
    buttons(button('本人到窗口办', file('counter')), button('打 12393 办', file('phone'))),
    hospital,
    buttons(button('医院标记急诊', mark)),
  ),
)

/** 备案窗口: what waits, what holds, and who comes or rings. */
export async function showFilings(): Promise<void> {
  const cases = await filingCases()
  const rows = cases.length === 0 ? [nothing('没有备案')] : cases.map(caseRow)
  fill('filings', el('div', { className: 'card list' }, ...rows), desk)
}
