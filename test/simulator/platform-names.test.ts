import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import type { HostName } from '../../simulator/bundle'
import { unknownNames } from '../../simulator/gates/api-truth'

const folder = path.resolve(__dirname, '../../src/platform')

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(path.join(folder, file), 'utf8'), ts.ScriptTarget.ES2020, true)
}

/** Members that native.ts declares for wx or my: what our platform calls without Taro. */
function declared(name: string): string[] {
  const found: string[] = []
  parse('native.ts').forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== name) return
    for (const member of node.members) if (member.name && ts.isIdentifier(member.name)) found.push(member.name.text)
  })
  return found
}

/** `Taro.x` in the files that a host's build contains. */
function throughTaro(host: HostName): string[] {
  const files = readdirSync(folder).filter(
    (file) => !/\.(weapp|alipay|h5)\.tsx?$/.test(file) || file.includes(`.${host}.`),
  )
  const names = files.flatMap((file) => [...parse(file).text.matchAll(/\bTaro\.(\w+)/g)].map(([, name = '']) => name))
  return [...new Set(names)].filter((name) => !OF_TARO.includes(name))
}

/** Taro's own, on no host's global. */
const OF_TARO = ['getCurrentPages', 'getCurrentInstance', 'useRouter', 'eventCenter', 'getApp']

/** What Taro calls on Alipay for a name of WeChat's (plugin-platform-alipay, apiDiff). */
const ALIPAY_FOR: Record<string, string> = {
  login: 'getAuthCode',
  scanCode: 'scan',
  setClipboardData: 'setClipboard',
  getClipboardData: 'getClipboard',
  setNavigationBarTitle: 'setNavigationBar',
  setNavigationBarColor: 'setNavigationBar',
  showModal: 'confirm',
}

test('what the platform calls natively exists, or is allowed with a reason', () => {
  expect(declared('NativeWeapp').length).toBeGreaterThan(3)
  expect(unknownNames('weapp', declared('NativeWeapp'))).toEqual([])
  expect(unknownNames('alipay', declared('NativeAlipay'))).toEqual([])
})

test('what the platform calls through Taro exists on both hosts', () => {
  expect(throughTaro('weapp').length).toBeGreaterThan(5)
  expect(unknownNames('weapp', throughTaro('weapp'))).toEqual([])
  expect(
    unknownNames(
      'alipay',
      throughTaro('alipay').map((name) => ALIPAY_FOR[name] ?? name),
    ),
  ).toEqual([])
})
