import type { Browser, Page } from 'playwright-core'
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
  await page.getByRole('button', { name: '都撤掉' }).click()
  await said('故障都撤掉了')
  await page.getByRole('button', { name: '复位到初始数据' }).click()
  await said('回到初始数据了')
}, 60_000)
