import type { Browser, Page } from 'playwright-core'
import { sandboxAt } from '../shared/journey/sandbox'
import { bookingDayStates } from '../shared/states/booking-day'
import { worldAt } from '../shared/states/world'
import { axe } from './axe'
import { openBrowser } from './browser'
import { type Stack, startStack } from './stack'

let stack: Stack
let browser: Browser
let page: Page

beforeAll(async () => {
  ;[stack, browser] = await Promise.all([startStack(), openBrowser()])
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

const said = (text: string | RegExp) => page.locator('#said').filter({ hasText: text }).waitFor({ timeout: 15_000 })

test('a person plays the terminal: it reads the code off the screen once, then refuses it', async () => {
  await page.goto(`${stack.origin}/console?persona=zhouxiao`)
  const phone = page.frameLocator('#phone')
  await phone.getByText('标准版').first().click()
  const scan = page.getByRole('button', { name: '01101 挂号' })
  await scan.click()
  await said('手机屏幕上没有医保码')
  await phone.getByText('出示医保码').first().click()
  await phone.getByText('秒后自动换新码').or(phone.getByText('后自动换新码')).first().waitFor()
  await scan.click()
  await said(/终端读到：周\*/)
  await page.getByRole('button', { name: '01301 结算' }).waitFor()
  await page.getByText('挂号').first().waitFor()
}, 60_000)

test('it issues the bill of the pictures and shows what was sent', async () => {
  await page.getByRole('button', { name: '换李桂兰用手机' }).click()
  await said('手机换到李桂兰手里了')
  await page.getByRole('button', { name: '周晓共济，一次 150 元' }).click()
  await said('一次最多 150 元')
  await page.getByRole('button', { name: '门诊 404.60' }).click()
  await said('李桂兰有一张新账单')
  const phone = page.frameLocator('#phone')
  await phone.getByText('您想看哪一种？').waitFor()
  await phone.getByText('标准版').first().click()
  await phone.getByText('一共 404.60 元').waitFor()
}, 60_000)

test('it moves the clock and makes the next call fail', async () => {
  await page.getByRole('button', { name: '停住' }).click()
  await said('钟停住了')
  await page.getByLabel('操作').selectOption('account.readHome')
  await page.getByLabel('怎么错').selectOption('error-before')
  await page.getByRole('button', { name: '加上' }).click()
  await page.getByText('account.readHome error-before 还剩 1 次').waitFor()
  await page.getByLabel('怎么错').selectOption('problem')
  await page.getByLabel('哪个错误').selectOption('session-expired')
  await page.getByRole('button', { name: '加上' }).click()
  await page.getByText('account.readHome session-expired 还剩 1 次').waitFor()
  await page.getByRole('button', { name: '都撤掉' }).click()
  await said('故障都撤掉了')
  await page.getByRole('button', { name: '复位到初始数据' }).click()
  await said('回到初始数据了')
}, 60_000)

test('it plays the counter, the village agent and 12393: papers, consent, and taking back', async () => {
  const sandbox = sandboxAt(stack.origin)
  await sandbox.reset()
  const world = worldAt(stack.origin, sandbox)
  const [stranger, zhou] = [await world.as('stranger'), await world.as('zhouxiao')]
  const asked = { scopes: ['view'], term: '1-month', relation: 'sibling' }
  const { name, certType, certNo } = await sandbox.formOf('liguilan')
  const whom = { by: 'certificate', name, certType, certNo }
  const { requestId, counterNo: first } = await stranger('POST', '/api/family/requests', { ...asked, whom })
  await stranger('POST', `/api/family/requests/${requestId}/proof`, { kind: 'household-book', pages: 1 })
  const hers = { whom: { by: 'personId', personId: 'person-liguilan' } }
  const { counterNo: second } = await zhou('POST', '/api/family/requests', { ...asked, ...hers })
  await page.goto(`${stack.origin}/console?persona=liguilan`)

  await page.getByRole('button', { name: /^证明属实，李桂兰/ }).click()
  await said('证明通过了')
  await page.getByRole('button', { name: `念给她听，同意，李桂兰，${first}` }).click()
  await said(/在代办员面前同意了：.*看就诊记录/)
  await page.getByRole('button', { name: `本人同意，李桂兰，${second}` }).click()
  await said('本人在窗口同意了')
  await page.getByText('现在没有人等').waitFor()

  await page.getByLabel('谁要收回').selectOption('person-liguilan')
  await page.getByLabel('6 位收回码').fill('000000')
  await page.getByRole('button', { name: '打 12393 收回' }).click()
  await said('这个收回码没有对上')
  await page.getByRole('button', { name: '看短信抄码' }).click()
  await page.getByRole('button', { name: '打 12393 收回' }).click()
  await said('从现在起不能再替您办事')
  await page.getByLabel('6 位收回码').fill('')
  await page.getByRole('button', { name: '带身份证到窗口收回' }).click()
  await said('从现在起不能再替您办事')
  await page.getByRole('button', { name: '带身份证到窗口收回' }).click()
  await said('现在没有人能替您办事')
  expect(await axe(page, 'main > .side')).toEqual([])
}, 60_000)

test('it plays the clinic: the line is called, somebody comes in, a request is answered', async () => {
  const sandbox = sandboxAt(stack.origin)
  await sandbox.reset()
  const world = worldAt(stack.origin, sandbox)
  const wanted = ['day-waiting', 'care-requested']
  for (const state of bookingDayStates.filter(({ name }) => wanted.includes(name))) await state.place(world)
  await page.goto(`${stack.origin}/console?persona=zhouxiao`)
  await page.getByRole('button', { name: /^叫下一位/ }).click()
  await said('叫了下一位')
  await page.getByRole('button', { name: /^进诊室，A001/ }).click()
  await said('A001：进诊室')
  await page.getByRole('button', { name: /^答应，护士上门/ }).click()
  await said(/护士上门 .*：答应/)
  await page.getByText('等本人同意').first().waitFor()
}, 60_000)
