import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { elementNamed } from '../shared/journey/browser-phone'
import { axe } from './axe'
import { openBrowser } from './browser'
import { canCarry, carriedChrome } from './carried-chrome'
import { contrastFaults } from './contrast'
import { chineseFontConfig } from './font'
import { go } from './go'
import { installedChrome } from './installed-chrome'

let browser: Browser
let empty: string

beforeAll(async () => {
  browser = await openBrowser()
  empty = mkdtempSync(path.join(tmpdir(), 'nothing-'))
}, 60_000)
afterAll(async () => {
  await browser.close()
  rmSync(empty, { recursive: true, force: true })
})

const show = async (html: string) => {
  const page = await browser.newPage()
  await page.setContent(`<html lang="zh-CN"><title>t</title><main>${html}</main></html>`)
  return page
}

test('Chinese is drawn in glyphs, not in boxes', async () => {
  // Without a font every character is the same empty box.
  const page = await show('<p id="a">一</p><p id="b">医</p><p id="c">保</p>')
  const pictures = await Promise.all(['#a', '#b', '#c'].map((id) => page.locator(id).screenshot()))
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(3)
  await page.close()
})

test('axe finds a planted fault and names the element', async () => {
  const page = await show('<p style="color:#ccc;background:#fff">太淡</p><img src="data:,">')
  const rules = (await axe(page)).map((violation) => violation.rule)
  expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']))
  await page.close()
  const good = await show('<h1>好</h1><p style="color:#000;background:#fff">清楚</p>')
  expect(await axe(good)).toEqual([])
  await good.close()
})

test('large text is held to 4.5:1 as well, through every see-through layer', async () => {
  const page = await show(
    '<p style="font-size:40px;font-weight:600;color:#888">大字也要清楚</p><p style="color:#222">清楚</p>' +
      '<div style="background:#000"><div style="background:#fff9"><p style="color:#666">隔着一层</p></div></div>',
  )
  expect(await contrastFaults(page)).toEqual([
    expect.stringMatching(/^contrast 3\.5\d: {2}"大字也要清楚"/),
    expect.stringMatching(/^contrast 2\.\d+: {2}"隔着一层"/),
  ])
  await page.close()
})

test('what is tapped by its name is that element, though the one before it goes in the meantime', async () => {
  const page = await show('<button>去补一页</button><button>钱打到哪里</button><button>不要这份草稿</button>')
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('button')
    const read = () => {
      first?.remove()
      return null
    }
    if (second) second.getAttribute = read
  })
  const found = await elementNamed(page, 'button', '钱打到哪里')
  expect(await found.textContent()).toBe('钱打到哪里')
  await page.close()
})

test('an address is opened though the program goes back in the same moment', async () => {
  const server = createServer(({ url = '' }, answer) => setTimeout(() => answer.end(url), url === '/wanted' ? 300 : 0))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const page = await browser.newPage()
  await page.goto(`${origin}/first`)
  await page.goto(`${origin}/second`)
  await page.evaluate(() => void setTimeout(() => history.back(), 100))
  await go(page, `${origin}/wanted`)
  expect(await page.textContent('body')).toBe('/wanted')
  await page.close()
  server.close()
})

test('a browser that CHROME_PATH names must be there', () => {
  expect(() => installedChrome({ CHROME_PATH: path.join(empty, 'chrome') })).toThrow(/CHROME_PATH names/)
  expect(installedChrome({ CHROME_PATH: process.execPath })).toBe(process.execPath)
})

test('without an installed browser nothing is found, and nothing is invented', () => {
  // The usual places of macOS and Windows are looked at whatever PATH says.
  if (process.platform === 'linux') expect(installedChrome({ PATH: empty })).toBeUndefined()
})

test('a missing font is an error that says what to install', () => {
  expect(() => chineseFontConfig(empty)).toThrow(/No Chinese font.*npm ci/)
})

test('the browser npm carries runs on Linux x64', async () => {
  expect(canCarry()).toBe(process.platform === 'linux' && process.arch === 'x64')
  if (!canCarry()) return
  const { executablePath, env } = await carriedChrome()
  expect(execFileSync(executablePath, ['--version'], { env, encoding: 'utf8' })).toMatch(/^Chromium 147\./)
}, 60_000)
