import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { axmlToWxml, sjsToWxs } from '../../simulator/compile/axml'
import { compile } from '../../simulator/compile/compile'
import { toCss } from '../../simulator/compile/styles'
import { fixtureDir } from './open'

const scratch = mkdtempSync(path.join(os.tmpdir(), 'compile-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** A copy of the fixture with some files written over. */
function changed(name: string, files: Record<string, string>): string {
  const dir = path.join(scratch, name)
  cpSync(fixtureDir('weapp'), dir, { recursive: true })
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true })
    writeFileSync(path.join(dir, file), text)
  }
  return dir
}

test('styles: imports inlined, rpx of the screen, vh and safe area of the page', () => {
  const css = compile(fixtureDir('weapp'), 'weapp').styles.app
  expect(css).toContain('font-size: calc(34 * var(--rpx))')
  expect(css).toContain('margin-top: calc(-2.5 * var(--rpx))')
  expect(css).toContain('min-height: calc(100 * var(--vh))')
  expect(css).toContain('padding-bottom: var(--safe-bottom)')
  expect(css).toContain('url(a-20rpx.png)')
  expect(css).not.toContain('@import')
})

test('styles that import each other end', () => {
  const files = new Map([
    ['a.wxss', '@import "b.wxss"; .a{}'],
    ['b.wxss', '@import "./a.wxss"; .b{}'],
  ])
  expect(toCss(files, 'a.wxss').replace(/\s/g, '')).toBe('.b{}.a{}')
})

test.each([
  [
    '<view a:if="{{a}}" onTap="t" catchTap="c" onTouchStart="s"/>',
    '<view wx:if="{{a}}" bind:tap="t" catch:tap="c" bind:touchstart="s"></view>',
  ],
  ['<import src="./x.axml"/>', '<import src="./x.wxml" />'],
  ['<import-sjs name="u" from="../u.sjs"></import-sjs>', '<wxs module="u" src="../u.wxs" />'],
  [`<view a="{{x ? 'y' : &quot;z&quot;}}">&nbsp;字</view>`, `<view a="{{x ? 'y' : &quot;z&quot;}}">&nbsp;字</view>`],
  ['<Custom-Tag onMyEvent="e"/>', '<Custom-Tag bind:myevent="e"></Custom-Tag>'],
])('AXML %s', (axml, wxml) => {
  expect(axmlToWxml(axml)).toBe(wxml)
})

test('template scripts become CommonJS', () => {
  expect(sjsToWxs("import a from './a.sjs';\nexport const b = 1\nexport default { c: a }")).toBe(
    'var a = require("./a.wxs")\nmodule.exports.b = 1\nmodule.exports = { c: a }',
  )
})

test('both dialects give one form of pages, windows and tab bar', () => {
  const weapp = compile(fixtureDir('weapp'), 'weapp')
  const alipay = compile(fixtureDir('alipay'), 'alipay')
  expect(weapp.pages).toContain('sub/pages/detail/index')
  expect(weapp.windows['pages/form/index']).toMatchObject({ title: '填表', barColor: '#F1F5F3', barText: 'black' })
  expect(alipay.windows['pages/home/index']).toMatchObject({ title: '样例首页', barColor: '#F1F5F3' })
  expect(alipay.tabBar?.items[0]).toEqual({
    path: 'pages/home/index',
    text: '首页',
    icon: 'icons/a.png',
    selectedIcon: 'icons/a.png',
  })
  expect(weapp.diagnostics).toEqual([])
  expect(alipay.diagnostics).toEqual([])
})

test('the same build is compiled once, a changed one again', () => {
  const dir = changed('cache', {})
  const first = compile(dir, 'weapp')
  expect(compile(dir, 'weapp')).toBe(first)
  writeFileSync(path.join(dir, 'pages/me/index.wxml'), '<view>另一个样子</view>')
  expect(compile(dir, 'weapp')).not.toBe(first)
})

test('a broken template and a missing import are diagnosed with their file', () => {
  const dir = changed('broken', {
    'pages/me/index.wxml': '<view>{{ a + (b }}</view>',
    'pages/form/index.wxml': '<import src="./gone.wxml" /><view />',
  })
  expect(compile(dir, 'weapp').diagnostics).toEqual([
    expect.objectContaining({ file: 'pages/me/index.wxml' }),
    { file: 'pages/form/index.wxml', message: 'imports pages/form/gone.wxml, which is not in the build' },
  ])
})

test('without a build there is nothing to run, and it says what to do', () => {
  expect(() => compile(path.join(scratch, 'nowhere'), 'alipay')).toThrow(/app.json is not in the build. Build first/)
})
