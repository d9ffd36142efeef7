import path from 'node:path'
import { pagesOf, readAppJson } from '../../simulator/compile/config'
import { readTexts } from '../../simulator/compile/files'
import { openBrowser } from '../../test/browser/browser'
import { startStack } from '../../test/browser/stack'
import { benchEngine } from '../bench/engine'
import { root } from '../lib/root'
import { measureEvaluation } from './evaluation'
import { h5FirstLoad } from './first-load'
import { measureInteractions } from './interactions'
import { measurePages, pageRows } from './pages'
import type { Row } from './row'
import { alipaySizes, weappSizes } from './sizes'

const DIST = path.join(root, 'dist')
const WEAPP = path.join(DIST, 'weapp')

/** What needs a running sandbox: the browser's first load, each interaction and, `withPages`, each page of WeChat. */
async function measureRunning(withPages: boolean): Promise<Row[]> {
  const stack = await startStack()
  const browser = await openBrowser()
  try {
    const firstLoad = await h5FirstLoad(browser, stack.origin)
    const pages = withPages
      ? pageRows(await measurePages(DIST, pagesOf(readAppJson(readTexts(WEAPP))), stack.origin))
      : []
    return [...firstLoad, ...pages, ...(await measureInteractions(DIST, stack.origin))]
  } finally {
    await browser.close()
    await stack.close()
  }
}

function engineSpeed(): Row[] {
  const { name, perSecond, budget } = benchEngine()
  return [{ what: name, measured: perSecond, budget, unit: 'per second', atLeast: true }]
}

/** Every budget of the house, measured on the production builds in dist/. */
export async function measureBudgets(withPages: boolean): Promise<Row[]> {
  return [
    ...weappSizes(WEAPP),
    ...alipaySizes(path.join(DIST, 'alipay')),
    ...(await measureRunning(withPages)),
    ...(await measureEvaluation(WEAPP)),
    ...engineSpeed(),
  ]
}
