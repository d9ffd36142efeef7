import type { Phone } from '../journey/phone'

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

/** Every page that app.config lists for a build, but the component page, which has tests of its own (test/ui/look). */
export function pagesOf(host: Phone['host']): string[] {
  const [before, define] = [process.env.TARO_ENV, Reflect.get(globalThis, 'defineAppConfig')]
  process.env.TARO_ENV = host
  Reflect.set(globalThis, 'defineAppConfig', (config: AppConfig) => config)
  try {
    let config: AppConfig = { pages: [], subPackages: [] }
    jest.isolateModules(() => {
      config = require('../../../src/app.config').default
    })
    const packed = config.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
    return [...config.pages, ...packed].filter((page) => !page.startsWith('dev/'))
  } finally {
    if (before === undefined) delete process.env.TARO_ENV
    else process.env.TARO_ENV = before
    Reflect.set(globalThis, 'defineAppConfig', define)
  }
}
