import { hostNames } from '../../scripts/gates/house/host-names'
import { looseTypes } from '../../scripts/gates/house/loose-types'
import { machinePaths } from '../../scripts/gates/house/machine-paths'
import { packages } from '../../scripts/gates/house/packages'
import { serviceNames } from '../../scripts/gates/house/service-names'
import { sizes } from '../../scripts/gates/house/sizes'

const at = (file: string, text: string) => [{ file, text }]

describe('host names stay in src/platform', () => {
  const calls = [
    'wx.login()',
    'my.alert({})',
    "wx['login']()",
    "if (process.env.TARO_ENV === 'h5') go()",
    "env['TARO_ENV']",
  ]
  test.each(calls)('%s is found in a service', (text) => {
    expect(hostNames(at('src/services/x/a.ts', text))).toHaveLength(1)
  })
  test.each(calls)('%s is at home in the platform', (text) => {
    expect(hostNames(at('src/platform/a.weapp.ts', text))).toEqual([])
  })
  test('a comment, a word that ends alike and a name of ours are not host names', () => {
    const text = "// wx.login and my.alert\nconst say = 'wx.login'\nconst economy = { my: 1 }\neconomy.my\n"
    expect(hostNames(at('src/ui/a.ts', text))).toEqual([])
  })
})

describe('no any, no !, no as', () => {
  const faults = [
    'let a: any',
    'f(a!)',
    'f(a as string)',
    'f(<string>a)',
    'f(a as unknown as B)',
    `// @${'ts'}-ignore\nf(1)`,
  ]
  test.each(faults)('%s is found', (text) => {
    expect(looseTypes(at('mock-server/a.ts', text), []).length).toBeGreaterThan(0)
  })
  test('as const, satisfies, a renamed import, strings and comments pass', () => {
    const text =
      "import { a as b } from 'c'\nexport const d = ['any'] as const satisfies string[]\n// x as y, any, z!\n"
    expect(looseTypes(at('src/ui/a.ts', text), [])).toEqual([])
  })
  test('the platform may say as, and never any', () => {
    expect(looseTypes(at('src/platform/a.ts', 'f(a as string)'), [])).toEqual([])
    expect(looseTypes(at('src/platform/a.ts', 'let a: any'), [])).toHaveLength(1)
  })
  test('an exception covers as many as it names, and may not cover more than there are', () => {
    const allowed = [{ file: 'a.ts', kind: 'as' as const, count: 1, reason: '' }]
    expect(looseTypes(at('a.ts', 'f(a as B)'), allowed)).toEqual([])
    expect(looseTypes(at('a.ts', 'f(a as B, c as D)'), allowed)).toHaveLength(2)
    expect(looseTypes(at('a.ts', 'f(a)'), allowed)).toHaveLength(1)
    expect(looseTypes(at('a.ts', 'f(a as any)'), allowed)).toEqual(['a.ts:1 any'])
  })
})

describe('sizes', () => {
  test('350 lines pass, 351 do not', () => {
    expect(sizes(at('src/a.ts', 'x\n'.repeat(350)))).toEqual([])
    expect(sizes(at('src/a.ts', 'x\n'.repeat(351)))).toEqual(['src/a.ts has 351 lines, over 350'])
  })
  test('five folders under src pass, six do not', () => {
    expect(sizes(at('src/1/2/3/4/5/a.ts', ''))).toEqual([])
    expect(sizes(at('src/1/2/3/4/5/6/a.ts', ''))).toHaveLength(1)
  })
})

describe('no path of one machine', () => {
  const slash = '/'
  test.each(['home', 'Users', 'root', 'work'])('/%s is found', (top) => {
    expect(machinePaths(at('docs/a.md', `see ${slash}${top}${slash}somebody`))).toHaveLength(1)
  })
  test('addresses, relative paths and system places pass', () => {
    const text = `http://x.cn${slash}home${slash}a src${slash}work${slash}b ${slash}usr/bin/chromium ./home/x`
    expect(machinePaths(at('docs/a.md', text))).toEqual([])
  })
})

describe('packages', () => {
  const lock = (entries: object) => JSON.stringify({ packages: entries }, null, 1)
  test('a registry host is found', () => {
    const text = lock({ 'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a.tgz' } })
    expect(packages(text)).toHaveLength(1)
  })
  test('a Taro package of another version is found, under an alias too', () => {
    expect(packages(lock({ 'node_modules/@tarojs/shared': { version: '4.2.1' } }))).toHaveLength(1)
    expect(
      packages(lock({ 'node_modules/x/node_modules/jd': { name: '@tarojs/shared', version: '4.2.1' } })),
    ).toHaveLength(1)
    expect(packages(lock({ 'node_modules/@tarojs/shared': { version: '4.2.0' } }))).toEqual([])
  })
})

describe('service names', () => {
  const whole = [
    'src/contract/booking/a.ts',
    'src/services/booking/a.ts',
    'mock-server/services/booking/a.ts',
    'test/booking/a.ts',
  ]
  const house = (files: string[]) => files.map((file) => ({ file, text: '' }))
  test('a service in all four places passes', () => expect(serviceNames(house(whole))).toEqual([]))
  test.each(whole)('without %s it does not', (gone) => {
    expect(serviceNames(house(whole.filter((file) => file !== gone))).length).toBeGreaterThan(0)
  })
  test('another name for the same thing is found', () => {
    expect(serviceNames(house([...whole, 'mock-server/services/appointments/a.ts']))).toHaveLength(1)
  })
})
