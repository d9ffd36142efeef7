import type { Browser } from 'playwright-core'
import { activateBySms } from '../activation/journey-steps'
import { actWithFace, askGrandmother, counting, ringGrandmother } from '../family/journey-steps'
import { issuePictureBill } from '../settlement/picture-bill'
import { type SandboxAt, sandboxAt } from '../shared/journey/sandbox'
import { worldAt } from '../shared/states/world'
import { openBrowser } from './browser'
import { type KeyboardPhone, keyboardPhone } from './keyboard-phone'
import { type Stack, startStack } from './stack'

/** The main journeys without a finger: Tab, Enter and Space only, as a screen reader's keyboard goes. */
let stack: Stack
let browser: Browser
let sandbox: SandboxAt
let phone: KeyboardPhone | undefined

beforeAll(async () => {
  const [started, chrome] = await Promise.all([startStack(), openBrowser()])
  stack = started
  browser = chrome
  sandbox = sandboxAt(stack.origin)
}, 120_000)
beforeEach(() => sandbox.reset())
afterEach(() => phone?.close())
afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

const open = async (personaId: string, care = false) => {
  phone = await keyboardPhone(browser, { origin: stack.origin, personaId, care })
  return phone
}

/** The page as assistive technology reads it. */
const tree = (on: KeyboardPhone) => on.page.locator('body').ariaSnapshot()

function expectSound(on: KeyboardPhone) {
  expect(on.faults()).toEqual([])
  expect(on.errors()).toEqual([])
}

test('activate by SMS and show the code', async () => {
  const on = await open('newcomer')
  await activateBySms(on, sandbox)
  await on.hear('激活好了')
  expect(await on.ledTo()).toBe('医保码激活好了')
  await on.tap('看医保码')
  await on.see('后自动换新码')
  expect(await tree(on)).toMatch(/img "何.?的医保码，演示用/)
  expectSound(on)
}, 60_000)

test('bind grandmother, act for her, pay her bill, and come back to oneself through a sheet', async () => {
  const on = await open('zhouxiao')
  await askGrandmother(on, false)
  await on.hear('奶奶同意了')
  await actWithFace(on)
  await on.hear('正在替李桂兰（奶奶）办事')
  await issuePictureBill(sandbox)
  await on.restart()
  await on.see('本人')
  await on.tap('周晓，')
  await on.tap('奶奶 李桂兰')
  await on.tap('有一张账单要付')
  await on.see('55.31')
  expect(await tree(on)).toContain('周晓的共济账户，一百五十元')
  await on.tap('核对并付款')
  await on.see('请再看一遍，对吗？')
  await on.tap('确认付 55.31 元')
  await on.see('演示收银台')
  await on.tap('付款')
  await on.see('付好了')

  await on.tap('回到自己')
  // The keyboard is led into the sheet before anybody goes on with Tab.
  await on.hear('换回自己办事？')
  expect(await on.ledTo()).toContain('换回自己办事？')
  expect((await on.now())?.name ?? '').not.toBe('回到自己')
  const inside = [await on.step(), await on.step(), await on.step(), await on.step()]
  expect(inside.map((stop) => stop?.inDialog)).toEqual([true, true, true, true])
  await on.press('Escape')
  await on.gone('换回自己办事？')
  expect((await on.now())?.name).toBe('回到自己')
  expectSound(on)
}, 60_000)

test('an outcome that came while another page was in front is told on coming back', async () => {
  const on = await open('zhouxiao')
  await ringGrandmother(on, false)
  await on.page.waitForFunction(() => document.body.textContent?.includes('奶奶同意了'))
  // Longer than a page in front is held to its outcome.
  await on.page.waitForTimeout(1000)
  await on.tap('挂断，返回')
  await on.hear('奶奶同意了')
  expect(await on.ledTo()).toBe('奶奶同意了')
  expectSound(on)
}, 60_000)

test('at elder size grandmother agrees by herself, and takes it back with no more taps', async () => {
  const zhou = await worldAt(stack.origin, sandbox).as('zhouxiao')
  const asked = { relation: 'grandparent', scopes: ['pay'], perPaymentFen: 50_000, perDayFen: 100_000, term: '1-month' }
  await zhou('POST', '/api/family/requests', { ...asked, whom: { by: 'personId', personId: 'person-liguilan' } })
  const on = await open('liguilan', true)
  const giving = counting(on)
  await giving.tap('周晓想替您办事')
  await on.see('让孙女替您办这些？')
  await giving.tap('同意，用短信确认')
  await giving.tap('发验证码')
  await on.see('已发到')
  await on.type('短信验证码', await sandbox.smsCode('person-liguilan'))
  await on.hear('已经同意了')
  expect(await on.ledTo()).toBe('已经同意了')
  await on.tap('知道了')
  await on.see('找人帮我')
  const taking = counting(on)
  await taking.tap('找人帮我')
  await taking.tap('不让孙女替您办了')
  await taking.tap('马上停')
  await on.gone('不让孙女替您办了')
  expect((await zhou('GET', '/api/family/grants')).actingFor).toMatchObject([{ state: 'ended', endedBy: 'subject' }])
  expect(taking.taps()).toBeLessThanOrEqual(giving.taps())
  expectSound(on)
}, 60_000)
