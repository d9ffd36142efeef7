import { openConsole } from '../../shared/console'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { file, papers, readFiling } from '../desk'

let box: Sandbox
let li: SignedIn
let page: Awaited<ReturnType<typeof openConsole>>

withSandbox(
  'liguilan',
  (opened, signedIn) => {
    box = opened
    li = signedIn
  },
  { callsPerMinute: 1_000_000 },
)
afterEach(() => page.close())

const DESK = 'filings'
const stateOf = async (filingId: string) => (await readFiling(li, filingId)).filing.state
const steps = async (filingId: string): Promise<string[]> =>
  (await readFiling(li, filingId)).steps.map((one: { text: string }) => one.text)

async function waiting(): Promise<{ filingId: string; filingNo: string }> {
  const answer = await file(box, li, { proof: papers })
  expect(answer.body.state.kind).toBe('reviewing')
  return answer.body
}

test('the clerk looks at the pages and sends one back alone', async () => {
  const { filingId } = await waiting()
  const [{ pages }] = (await box.get('/sandbox/filings')).body
  page = await openConsole(box, 'liguilan')
  await page.shows(DESK, '看第 2 页，居住证明')
  await page.choose(DESK, '退哪一页', pages[1].fileId)
  await page.choose(DESK, '为什么', '缺一页')
  await page.press(DESK, '退回补')
  await page.said('退回了')
  expect(await stateOf(filingId)).toMatchObject({ kind: 'returned', note: '缺一页', askedPage: expect.anything() })
  // While it waits for her, the desk has nothing to do with it.
  await page.shows(DESK, '等补材料')
  expect(page.has(DESK, 'button', '通过')).toBe(false)
})

test('it passes one, and it holds from then on; later it is found untrue', async () => {
  const { filingId, filingNo } = await waiting()
  page = await openConsole(box, 'liguilan')
  await page.press(DESK, `通过，李桂兰，${filingNo}`)
  await page.said('通过了')
  expect((await stateOf(filingId)).kind).toBe('effective')
  await page.press(DESK, `作废，李桂兰，${filingNo}`)
  await page.said('作废了')
  expect((await stateOf(filingId)).kind).toBe('revoked')
  expect((await steps(filingId)).slice(-2)).toEqual(['通过，生效', '作废'])
})

test('it refuses one with its reason', async () => {
  const { filingId } = await waiting()
  page = await openConsole(box, 'liguilan')
  await page.choose(DESK, '为什么', '材料对不上')
  await page.press(DESK, '不通过')
  await page.said('没有通过')
  expect(await stateOf(filingId)).toEqual({ kind: 'refused', note: '材料对不上' })
})

test('she comes to the counter, another rings, and a hospital marks an emergency', async () => {
  page = await openConsole(box, 'liguilan')
  await page.choose(DESK, '去哪里', '510100')
  await page.press(DESK, '本人到窗口办')
  await page.said('窗口办好了')
  await page.shows(DESK, '李桂兰 去成都')
  await page.choose(DESK, '去哪里', '330100')
  await page.choose(DESK, '为什么', 'trip')
  await page.press(DESK, '打 12393 办')
  await page.said('电话里办好了')
  await page.press(DESK, '医院标记急诊')
  await page.said('医院标记了急诊，视同备案')
  const { current } = (await li.get('/api/remote-care')).body
  expect(current.map(({ source, kind }: { source: string; kind: string }) => [source, kind]).sort()).toEqual([
    ['counter', 'long-term-living'],
    ['hospital', 'emergency'],
    ['phone', 'temporary'],
  ])
})
