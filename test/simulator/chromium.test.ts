import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Browser, Page } from 'playwright-core'
import { simulatorRoutes } from '../../simulator/routes'
import { axe } from '../browser/axe'
import { openBrowser } from '../browser/browser'

const dist = path.resolve(__dirname, '../../dist')
const PHONE = { width: 375, height: 812 }
/** An API that refuses everything, and people for the person's page. */
const api = new Hono()
api.get('/sandbox/personas', (c) =>
  c.json([
    { personaId: 'zhouxiao', form: { name: '周晓' } },
    { personaId: 'liguilan', form: { name: '李桂兰' } },
  ]),
)
api.all('/api/*', (c) => c.json({ code: 'unavailable', status: 503 }, 503, { 'Retry-After': '1' }))

let browser: Browser
const servers: { close(): void }[] = []

async function serveBuilds(folder: string): Promise<string> {
  const app = new Hono().route('/', simulatorRoutes({ dist: folder })).route('/', api)
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
      resolve(`http://127.0.0.1:${port}`),
    )
    servers.push(server)
  })
}

let fixture = ''
let real = ''

beforeAll(async () => {
  browser = await openBrowser()
  fixture = await serveBuilds(path.join(__dirname, 'fixture'))
  real = await serveBuilds(dist)
}, 60_000)

afterAll(async () => {
  await browser?.close()
  for (const server of servers) server.close()
})

async function openPage(url: string, viewport = PHONE): Promise<Page> {
  const page = await browser.newPage({ viewport })
  await page.goto(url)
  await page.waitForFunction(() => window.mpError !== undefined || (window.mp !== undefined && window.mp.text() !== ''))
  expect(await page.evaluate(() => window.mpError)).toBeUndefined()
  return page
}

const errors = (page: Page) => page.evaluate(() => window.mp?.errors)
const lastOf = (page: Page) => page.locator('#last').textContent()

describe('the screen', () => {
  test('a finger taps, keys type, pages change', async () => {
    const page = await openPage(`${fixture}/simulator?host=weapp&bare=1`)
    await page.getByRole('button', { name: '加二' }).click()
    expect(await page.locator('#count').textContent()).toBe('2')
    await page.locator('#inner').click()
    expect(await page.locator('#count').textContent()).toBe('12')
    await page.getByText('去填表').click()
    expect(await page.evaluate(() => window.mp?.route())).toBe('pages/form/index')
    await page.getByLabel('姓名').pressSequentially('周晓')
    expect(await lastOf(page)).toBe('typed 周晓')
    await page.keyboard.press('Enter')
    expect(await page.locator('#confirmed').textContent()).toBe('周晓')
    expect(await lastOf(page)).toMatch(/^blur /)
    const hint = (field: Element) => getComputedStyle(field, '::placeholder').color
    expect(await page.getByLabel('姓名').evaluate(hint)).toBe('rgb(70, 86, 79)')
    await page.getByRole('button', { name: '返回' }).click()
    expect(await page.evaluate(() => window.mp?.stackPaths())).toEqual(['pages/home/index'])
    expect(await errors(page)).toEqual([])
    await page.close()
  })

  test('controls answer to a finger; a disabled one does not', async () => {
    const page = await openPage(`${fixture}/simulator?host=weapp&bare=1&page=pages/form/index`)
    await page.getByRole('button', { name: '不能点' }).click({ force: true })
    expect(await lastOf(page)).toBe('')
    await page.getByRole('switch', { name: '同意' }).click()
    expect(await lastOf(page)).toBe('change {"value":false}')
    await page.getByText('挂号').click()
    expect(await lastOf(page)).toBe('change {"value":["a","b"]}')
    await page.getByText('城市 杭州').click()
    await page.getByRole('dialog').getByRole('button', { name: '安康' }).click()
    expect(await lastOf(page)).toBe('picked 1')
    await page.locator('#list').evaluate((list) => {
      list.style.height = '200px'
      list.scrollTop = 900
    })
    await page.waitForFunction(() => document.getElementById('last')?.textContent?.includes('scrolltolower'))
    await page.getByRole('button', { name: '提交' }).click()
    expect(JSON.parse((await lastOf(page)) ?? '')).toMatchObject({ agree: false, kinds: ['a', 'b'], city: 1 })
    await page.close()
  })

  test.each([320, 375, 414])('at %i px, rpx is 1/750 of the width and 100vh is what the bars leave', async (width) => {
    const page = await openPage(`${fixture}/simulator?host=weapp&bare=1`, { width, height: 812 })
    expect((await page.locator('.box').boundingBox())?.width).toBeCloseTo(width / 2, 1)
    const height = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--vh'))
    expect(Number.parseFloat(height)).toBeCloseTo((812 - 88 - 84) / 100, 2)
    const pages = await page.locator('sim-pages').boundingBox()
    expect(pages?.height).toBeCloseTo(812 - 88 - 84, 0)
    await page.close()
  })

  test('a page has its own styles, and only while it is shown', async () => {
    const page = await openPage(`${fixture}/simulator?host=weapp&bare=1`)
    const color = () => page.locator('#add').evaluate((element) => getComputedStyle(element).color)
    expect(await color()).toBe('rgb(11, 106, 91)')
    await page.getByRole('tab', { name: '我的' }).click()
    expect(await color()).toBe('rgb(0, 0, 0)')
    await page.close()
  })

  test('an unhandled rejection in page code is an error', async () => {
    const page = await openPage(`${fixture}/simulator?host=weapp&bare=1`)
    await page.evaluate(() => void Promise.reject(new Error('nobody cares')))
    await page.waitForFunction(() => window.mp?.errors.some((text) => text.includes('nobody cares')))
    await page.close()
  })

  test('a build that is not there is told in words', async () => {
    const empty = await serveBuilds(path.join(__dirname, 'fixture', 'nothing'))
    const page = await browser.newPage()
    await page.goto(`${empty}/simulator?host=alipay&bare=1`)
    await page.getByText('alipay 还没有构建').waitFor()
    await page.close()
  })
})

describe.each(['weapp', 'alipay'])('the finished %s build', (host) => {
  test('opens its tab pages without an error while its server refuses', async () => {
    const page = await openPage(`${real}/simulator?host=${host}&bare=1`)
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      await page.getByText('再试一次').last().waitFor()
      expect(await errors(page)).toEqual([])
    }
    await page.close()
  })

  test('asks its requests of the page that shows it', async () => {
    const asked: string[] = []
    const page = await browser.newPage({ viewport: PHONE })
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${real}/simulator?host=${host}&bare=1&persona=liguilan`)
    await page.waitForFunction(() => window.mp?.calls.some(({ name }) => name === 'request'))
    await page.waitForTimeout(200)
    expect(asked.filter((url) => url.includes('/api/')).length).toBeGreaterThan(0)
    expect(asked.filter((url) => !url.startsWith(real) && !url.startsWith('data:'))).toEqual([])
    await page.close()
  })
})

describe("the person's page", () => {
  const DESK = { width: 1280, height: 960 }

  test('shows the phone, and the log follows what is done', async () => {
    const page = await openPage(`${fixture}/simulator?host=weapp`, DESK)
    const phone = page.frameLocator('#screen')
    await phone.getByRole('button', { name: '加二' }).click()
    await page.getByText('pages/home/index count').waitFor()
    expect(await page.locator('#route').textContent()).toBe('pages/home/index')
    expect(await axe(page)).toEqual([])
    await page.close()
  })

  test('changes client, width, person, network, font and life of the program', async () => {
    const page = await openPage(`${fixture}/simulator?host=weapp`, DESK)
    // Each starts the program anew: until then the one before still answers, or none.
    await page.getByRole('button', { name: '320' }).click()
    await page.waitForFunction(() => window.mp?.device.width === 320 && window.mp.text() !== '')
    await page.getByRole('button', { name: '1.6' }).click()
    await page.waitForFunction(() => window.mp?.device.fontScale === 1.6 && window.mp.text() !== '')
    await page.getByRole('button', { name: '断开' }).click()
    expect(await page.evaluate(() => window.mp?.device.network)).toBe('absent')
    await page.getByRole('button', { name: '切到后台' }).click()
    expect(await page.evaluate(() => JSON.stringify(window.mp?.appField('log')))).toContain('app.onHide')
    await page.getByLabel('下一次扫码扫到').fill('H990001')
    await page.getByRole('button', { name: '放好' }).click()
    expect(await page.evaluate(() => window.mp?.device.scans)).toEqual(['H990001'])
    await page.getByRole('combobox', { name: '谁在用手机' }).selectOption({ label: '李桂兰' })
    expect(page.url()).toContain('persona=liguilan')
    await page.getByRole('button', { name: '支付宝' }).click()
    await page.frameLocator('#screen').getByText('部件 5').waitFor()
    expect(page.url()).toContain('host=alipay')
    await page.close()
  })
})
