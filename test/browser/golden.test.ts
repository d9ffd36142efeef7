import type { Browser } from 'playwright-core'
import { createBill } from '../../src/contract/sandbox/fixtures'
import type { Preview } from '../../src/contract/settlement/order'
import { yuan } from '../../src/contract/shared/money-text'
import { activateBySms, readDigits } from '../activation/journey-steps'
import { HOSPITAL } from '../settlement/picture-bill'
import { barePhone } from '../shared/journey/bare-phone'
import type { Phone } from '../shared/journey/phone'
import { HOSTS, phones } from '../shared/journey/phones'
import { type SandboxAt, sandboxAt } from '../shared/journey/sandbox'
import { worldAt } from '../shared/states/world'
import { openBrowser } from './browser'
import { type Stack, startStack } from './stack'

/** The golden journey as far as one person goes alone: from nothing to the receipt, in one run, on every build. */
const phonesOf = phones()
let stack: Stack
let browser: Browser
let sandbox: SandboxAt

beforeAll(async () => {
  const [started, chrome] = await Promise.all([startStack(), openBrowser()])
  stack = started
  browser = chrome
  sandbox = sandboxAt(stack.origin)
}, 120_000)
beforeEach(() => sandbox.reset())
afterEach(phonesOf.closeAll)
afterAll(async () => {
  await phonesOf.end()
  await browser?.close()
  await stack?.close()
})

const PAY_NAMES = { h5: '网页收银台', weapp: '微信支付', alipay: '支付宝' } as const

/** 心脏检查, dear enough that deductible, fund, own account and cash all take part. */
const lines = [
  { name: '冠状动脉 CT', category: 'A', unitPriceFen: 180_000, quantity: 1 },
  { name: '造影剂', category: 'B', selfPayRatio: 0.05, unitPriceFen: 42_000, quantity: 1 },
  { name: '特需服务费', category: 'C', unitPriceFen: 30_000, quantity: 1 },
] as const

async function issue(): Promise<string> {
  const body = {
    personId: 'person-newcomer',
    institutionId: HOSPITAL,
    department: '心血管内科',
    medType: '11',
    lines: [...lines],
  }
  return (await sandbox.ask(createBill, { body })).read().billId
}

/** What the platform computes, asked beside the phone: the screen must show the same. */
async function computed(billId: string): Promise<Preview> {
  const newcomer = await worldAt(stack.origin, sandbox).as('newcomer')
  return newcomer('POST', '/api/settlement/previews', { billId, useAccount: true, useMutualAid: true })
}

async function goldenJourney(phone: Phone): Promise<void> {
  await activateBySms(phone, sandbox)
  await phone.tap('看医保码')
  const digits = await readDigits(phone)
  const scan = await sandbox.scan(digits, '01301', HOSPITAL)
  expect(scan).toMatchObject({ status: 200, body: { maskedName: '何*', institutionName: '示例市第一医院' } })
  await phone.see('刚才已扫')

  const billId = await issue()
  const { breakdown, sources, explanation } = await computed(billId)
  expect(sources.map(({ amountFen }) => amountFen > 0)).toEqual([true, true, false, true])
  const cash = yuan(breakdown.cashFen)

  await phone.tap('首页')
  await phone.tap('有一张账单要付')
  await phone.see('这次您付')
  for (const { title, amountFen } of sources) {
    await phone.see(title)
    await phone.see(yuan(amountFen).replace(' 元', ''))
  }
  await phone.tap('为什么医保没有全付')
  for (const { title, why } of explanation) {
    await phone.see(title)
    await phone.see(why)
  }
  expect(explanation.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(breakdown.personalTotalFen)

  await phone.tap('核对并付款')
  await phone.see('请再看一遍，对吗？')
  await phone.see(`您用${PAY_NAMES[phone.host]}`)
  await phone.tap(`确认付 ${cash}`)
  await phone.see('演示收银台')
  await phone.tap('付款')
  await phone.see('医院已经收到，不用再去窗口')
  for (const { amountFen } of sources) if (amountFen > 0) await phone.see(yuan(amountFen))
  await phone.see('单号 演示')
  await phone.tap('看明细')
  await phone.see('特需服务费')
  await phone.back()
  await phone.tap('回首页')
  await phone.see('办事')
  await phone.gone('有一张账单要付')
  expect(phone.errors()).toEqual([])
}

test.each(HOSTS)(
  'activate, show the code, be billed, see who pays, pay, read the receipt: %s',
  async (host) => {
    await goldenJourney(await phonesOf.open(host, { origin: stack.origin, personaId: 'newcomer' }))
  },
  120_000,
)

test.each(['weapp', 'alipay'] as const)(
  'the same under a real mouse and real styles: %s in Chromium',
  async (host) => {
    const phone = await barePhone(browser, host, { origin: stack.origin, personaId: 'newcomer' })
    try {
      await goldenJourney(phone)
    } finally {
      await phone.close()
    }
  },
  120_000,
)
