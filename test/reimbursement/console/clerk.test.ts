import { openConsole } from '../../shared/console'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { draft, issue, line, pathOf, pay } from '../desk'

let box: Sandbox
let zhou: SignedIn
let page: Awaited<ReturnType<typeof openConsole>>

withSandbox(
  'zhouxiao',
  (opened, signedIn) => {
    box = opened
    zhou = signedIn
  },
  { callsPerMinute: 1_000_000 },
)
afterEach(() => page.close())

const DESK = 'claims'
const lines = [line(200_000, '检查费'), line(30_000, '理疗')]
const shown = async (claimId: string) => (await zhou.get(pathOf(claimId))).body
const acts = async (claimId: string): Promise<string[]> =>
  (await box.get(`/sandbox/clerk/claims/${claimId}`)).body.acts.map(
    (one: { by: string; text: string }) => `${one.by} ${one.text}`,
  )

async function sentOne(): Promise<string> {
  const { invoiceId } = await issue(box, zhou.personId, { lines })
  const claimId = await draft(zhou, invoiceId)
  expect((await zhou.post(pathOf(claimId, '/submit'))).status).toBe(200)
  return claimId
}

/** Claims that are decided before, until the next one is the one that the sample takes. */
async function sampledOne(): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    const claimId = await sentOne()
    const body = { clerk: 'clerk-lin', result: 'approve' }
    const { status } = (await box.post(`/sandbox/clerk/claims/${claimId}/review`, body)).body
    if (status === 're-check') return claimId
    await pay(box, claimId)
  }
  throw new Error('the sample took none of 20')
}

test('the clerk opens a case and asks for a page; nothing can be decided while she is waited for', async () => {
  const claimId = await sentOne()
  page = await openConsole(box, 'zhouxiao')
  await page.press(DESK, '打开周晓')
  await page.shows(DESK, '材料都是医院直接传来的')
  await page.choose(DESK, '为什么要补', '缺一页')
  await page.press(DESK, '退回，请他补这一页')
  await page.said('请他补材料：等他补材料')
  expect((await shown(claimId)).supplement.pages).toEqual([{ role: 'record', why: '缺一页', done: false }])
  await page.shows(DESK, '等他补材料')
  expect(page.has(DESK, 'button', '都能报')).toBe(false)
  expect(await acts(claimId)).toContain('林演示 请补病历或处方（缺一页）')
}, 30_000)

test('one line is refused with its reason; the bank sends the money back; another card, and it is paid', async () => {
  const claimId = await sentOne()
  page = await openConsole(box, 'zhouxiao')
  await page.press(DESK, '打开周晓')
  await page.tick(DESK, '不报：理疗')
  await page.choose(DESK, '理疗为什么不报', '不在报销范围')
  await page.press(DESK, '勾出的 1 项不报，其余能报')
  await page.said('审好了')
  await page.shows(DESK, '等打款')
  expect((await shown(claimId)).decisions[0]).toMatchObject({
    result: 'partly',
    refusedLines: [{ name: '理疗', reason: '不在报销范围' }],
  })
  await page.press(DESK, '银行退回')
  await page.said('银行退回了：银行退回，等他换卡')
  const account = { by: 'known', accountId: `social-${zhou.personId}` }
  await zhou.post(pathOf(claimId, '/account'), { account })
  await page.choose(DESK, '看哪些报销', '')
  await page.press(DESK, '打款')
  await page.said('打款了：打款了')
  expect(await acts(claimId)).toEqual(
    expect.arrayContaining([
      '周晓 交了 1 张票据',
      '林演示 有 1 项不能报',
      '林演示 卡已注销',
      expect.stringMatching(/^林演示 打款/),
    ]),
  )
}, 30_000)

test('a sampled case is refused to who audited it first; another clerk decides', async () => {
  const claimId = await sampledOne()
  page = await openConsole(box, 'zhouxiao')
  await page.shows(DESK, '抽到了，等另一位复审，林演示审过')
  const [open] = (await box.get('/sandbox/clerk/claims?status=re-check')).body.items
  expect(open.claimId).toBe(claimId)
  await page.press(DESK, '打开周晓')
  await page.press(DESK, '都能报')
  await page.said('not-allowed')
  expect((await shown(claimId)).status).toBe('re-check')
  await page.choose(DESK, '坐在窗口的人', 'clerk-qiao')
  await page.press(DESK, '都能报')
  await page.said('审好了：等打款')
  expect(await acts(claimId)).toEqual(expect.arrayContaining(['林演示 都能报', '乔演示 都能报']))
}, 30_000)

test('the hospital red-flushes what was paid: the clerk takes the money back', async () => {
  const claimId = await sentOne()
  page = await openConsole(box, 'zhouxiao')
  await page.press(DESK, '打开周晓')
  await page.press(DESK, '都能报')
  await page.said('审好了')
  await page.press(DESK, '打款')
  await page.said('打款了')
  await page.choose(DESK, '看哪些报销', 'paid')
  await page.press(DESK, '医院冲红尾号')
  await page.said('医院把票据冲红了')
  await page.choose(DESK, '看哪些报销', '')
  await page.press(DESK, '收到退回的钱')
  await page.said('钱退回了')
  expect((await shown(claimId)).status).toBe('recovered')
}, 30_000)

test('a case that is refused as a whole says why', async () => {
  const claimId = await sentOne()
  page = await openConsole(box, 'zhouxiao')
  await page.press(DESK, '打开周晓')
  await page.choose(DESK, '为什么都不报', '别人应该赔')
  await page.press(DESK, '整份都不报')
  await page.said('审好了')
  expect((await shown(claimId)).decisions[0].refusedLines).toMatchObject([
    { reason: '别人应该赔' },
    { reason: '别人应该赔' },
  ])
}, 30_000)

test('a bill is paid in cash, and a birth is reported: both come to the claims by themselves', async () => {
  page = await openConsole(box, 'zhouxiao')
  await page.press('bills', '刚发的这张自己付了')
  await page.said('还没有发过账单')
  await page.press('bills', '普通门诊')
  await page.said('有一张新账单')
  await page.press('bills', '刚发的这张自己付了')
  await page.said('可以去报销')
  const { items } = (await zhou.get('/api/reimbursement/sources')).body
  expect(items).toMatchObject([{ totalFen: 18_600, standing: 'free', kind: 'outpatient' }])
  await page.press(DESK, '医院上报生育')
  await page.said('生育津贴不用申请，自动办')
  await page.shows(DESK, '周晓，生育津贴，29,400.00 元')
}, 30_000)
