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

const dist = (host: string) => path.join(root, 'dist', host)

/** What needs a running sandbox: the browser's first load, and every page and interaction of the WeChat build. */
async function measureRunning(): Promise<Row[]> {
  const stack = await startStack()
  const browser = await openBrowser()
  try {
    const firstLoad = await h5FirstLoad(browser, stack.origin)
    const weapp = dist('weapp')
    const pages = await measurePages(weapp, pagesOf(readAppJson(readTexts(weapp))), stack.origin)
    return [...firstLoad, ...pageRows(pages), ...(await measureInteractions(weapp, stack.origin))]
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
export async function measureBudgets(): Promise<Row[]> {
  return [
    ...weappSizes(dist('weapp')),
    ...alipaySizes(dist('alipay')),
    ...(await measureRunning()),
    ...(await measureEvaluation(dist('weapp'))),
    ...engineSpeed(),
  ]
}
