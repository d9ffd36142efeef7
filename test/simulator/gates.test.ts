import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ALLOWED, unknownNames } from '../../simulator/gates/api-truth'
import { problemLine } from '../../simulator/gates/problem'
import { pageDifferences, runGates } from '../../simulator/gates/run'
import { distDir, fixtureDir } from './open'
import { scratch } from './scratch'

const weapp = scratch(fixtureDir('weapp'))
const alipay = scratch(fixtureDir('alipay'))
afterAll(() => {
  weapp.clear()
  alipay.clear()
})

const json = (file: string) => readFileSync(path.join(fixtureDir('weapp'), file), 'utf8')
const app = (from: string, to: string) => ({ 'app.json': json('app.json').replace(from, to) })
const lines = (dir: string, host: 'weapp' | 'alipay' = 'weapp') => runGates(dir, host).map(problemLine)

test.each(['weapp', 'alipay'] as const)('the finished %s build is sound', (host) => {
  expect(lines(distDir(host), host)).toEqual([])
})

test('both finished builds have the same pages', () => {
  expect(pageDifferences(distDir('weapp'), distDir('alipay'))).toEqual([])
})

test('the fixture is sound, in both dialects', () => {
  expect(lines(fixtureDir('weapp'))).toEqual([])
  expect(lines(fixtureDir('alipay'), 'alipay')).toEqual([])
})

test('builds that differ in their pages are told', () => {
  expect(pageDifferences(fixtureDir('weapp'), fixtureDir('alipay'))).toEqual([
    'pages/me/index is missing from Alipay',
    'pages/deep/index is missing from Alipay',
  ])
})

test.each<[string, Record<string, string | null>, RegExp]>([
  ['a page without template', { 'pages/me/index.wxml': null }, /page pages\/me\/index has no .wxml file/],
  ['a page without script', { 'pages/me/index.js': null }, /page pages\/me\/index has no .js file/],
  ['a page named twice', app('"pages/me/index", ', '"pages/me/index", "pages/me/index", '), /named twice/],
  ['an unknown key', app('"window"', '"windows": {}, "window"'), /"windows" is not a key that weapp knows/],
  ['an unknown window key', app('"navigationBarTextStyle"', '"navBarStyle"'), /"window.navBarStyle" is not a key/],
  ['a wrong type', app('"样例"', '7'), /window.navigationBarTitleText: .*string/],
  ['a wrong value', app('"black"', '"gray"'), /window.navigationBarTextStyle: /],
  ['a colour by name', app('"#46564F"', '"green"'), /tabBar.color: is not a hex colour/],
  [
    'one tab',
    app(/,\n\s+\{ "pagePath": "pages\/me[^}]+\}/.exec(json('app.json'))?.[0] ?? 'none', ''),
    /needs 2 to 5 items/,
  ],
  [
    'a tab in a subpackage',
    app('"pagePath": "pages/me/index"', '"pagePath": "sub/pages/detail/index"'),
    /not in the main package/,
  ],
  ['a tab icon that is not there', app('"icons/a.png"', '"icons/b.png"'), /tab icon icons\/b.png is not in the build/],
  ['a main page inside a subpackage', app('"pages/form/index"', '"sub/pages/detail/index"'), /lies in subpackage sub/],
  [
    'a component that is not there',
    { 'pages/me/index.json': '{"usingComponents":{"x":"../gone/index"}}' },
    /component <x>: pages\/gone\/index/,
  ],
  ['broken JSON', { 'pages/me/index.json': '{' }, /pages\/me\/index.json: is not JSON/],
  ['an unclosed tag', { 'pages/me/index.wxml': '<view><text></view>' }, /compiler: wcc: .*pages\/me\/index.wxml:1/],
  ['a broken expression', { 'pages/me/index.wxml': '<view>{{ (a }}</view>' }, /pages\/me\/index.wxml/],
  ['broken styles', { 'pages/me/index.wxss': '.a { color: }}' }, /compiler: wcsc: /],
  ['a missing import', { 'pages/me/index.wxml': '<import src="./gone.wxml"/>' }, /imports pages\/me\/gone.wxml/],
  ['a file nothing reaches', { 'pages/old/index.js': 'Page({})' }, /reach: pages\/old\/index.js/],
  [
    'an API that does not exist',
    { 'pages/me/index.js': 'Page({ onLoad() { wx.getEverything() } })' },
    /wx.getEverything is in no typings/,
  ],
])('%s is caught', (_, files, message) => {
  expect(lines(weapp.withFiles(files)).join('\n')).toMatch(message)
})

test('names in strings and comments are no calls; destructuring is one', () => {
  const code = `// wx.a\nconst s = 'wx.b'; const { login, getNothing } = wx; wx['request']({}); Page({})`
  expect(lines(weapp.withFiles({ 'pages/me/index.js': code }))).toEqual([
    'api: pages/me/index.js: wx.getNothing is in no typings of the host',
  ])
})

test('Alipay: its own keys, not those of WeChat', () => {
  const source = readFileSync(path.join(fixtureDir('alipay'), 'app.json'), 'utf8')
  const bad = source.replace('"defaultTitle"', '"navigationBarTitleText"').replace('"items"', '"list"')
  expect(lines(alipay.withFiles({ 'app.json': bad }), 'alipay').join('\n')).toMatch(
    /"window.navigationBarTitleText" is not a key that alipay knows[\s\S]*tabBar.list/,
  )
})

test('a build without app.json says only that', () => {
  expect(lines(weapp.withFiles({ 'app.json': null }))).toEqual(['json: app.json: is not in the build'])
})

test('every name on the allow-list has a reason and is really unknown to the typings', () => {
  for (const host of ['weapp', 'alipay'] as const) {
    for (const [name, reason] of Object.entries(ALLOWED[host])) {
      expect(reason.length).toBeGreaterThan(20)
      expect(unknownNames(host, [`${name}2`])).toHaveLength(1)
    }
  }
})
