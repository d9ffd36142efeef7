import { setTimeout as sleep } from 'node:timers/promises'
import { type App, launch } from '../../simulator/jsdom'
import { LIMITS } from './limits'
import { OPENINGS, type Opening, PERSONAS } from './openings'
import type { Row } from './row'
import { STORAGE } from './storage'
import { rootOf, treeSize } from './tree'
import type { World } from './world'

export interface PageFigures {
  page: string
  /** Bytes of the page's first setData. */
  first: number
  /** Bytes of its largest. */
  largest: number
  nodes: number
  depth: number
  children: number
  requests: number
}

/** As long as the slowest page needs to show what it asked for. */
const LOADED_MS = 300

/** Opens one page in a running program and measures what it sends. */
export async function measurePage(app: App, page: string, opening: Opening, world: World): Promise<PageFigures> {
  app.takeSetData()
  app.takeCalls()
  const query = opening.query?.(world)
  if (opening.walk) await opening.walk(app, world)
  else await app.open(query ? `${page}?${query}` : page)
  await sleep(LOADED_MS)
  await app.settle()
  if (app.route() !== page) throw new Error(`${page} could not be opened: ${app.route()} stands there`)
  const sent = app.takeSetData().list.filter(({ where }) => where === page)
  const requests = app.takeCalls().filter(({ name }) => name === 'request').length
  const bytes = sent.map((entry) => entry.bytes)
  const tree = treeSize(rootOf(app.pageField('data')))
  if (tree.nodes === 0) throw new Error(`${page} drew nothing`)
  return { page, first: bytes[0] ?? 0, largest: Math.max(0, ...bytes), requests, ...tree }
}

/** Every page of a finished mini-program, opened with something on it against a filled sandbox. */
export async function measurePages(dir: string, pages: string[], world: World): Promise<PageFigures[]> {
  const figures: PageFigures[] = []
  for (const persona of PERSONAS) {
    const app = await launch({ dir, host: 'weapp', persona, apiBase: world.origin, storage: STORAGE })
    for (const page of pages) {
      const opening = OPENINGS[page] ?? { persona: 'zhouxiao' }
      if (opening.persona === persona) figures.push(await measurePage(app, page, opening, world))
    }
    if (app.errors.length > 0) throw new Error(`The program complained:\n${app.errors.join('\n')}`)
    app.close()
  }
  return figures
}

type Measure = Exclude<keyof PageFigures, 'page'>

/** The page that uses most of each measure stands for all. */
export function pageRows(figures: PageFigures[]): Row[] {
  const { bytes, nodes, depth, children, requests } = LIMITS.page
  const worst = (measure: Measure, what: string, budget: number, unit: Row['unit'] = ''): Row => {
    const [most] = [...figures].sort((a, b) => b[measure] - a[measure])
    return { what: `${what} (most: ${most?.page ?? 'none'})`, measured: most?.[measure] ?? 0, budget, unit }
  }
  return [
    worst('first', 'first setData of a page', bytes, 'bytes'),
    worst('largest', 'largest setData while a page opens', bytes, 'bytes'),
    worst('nodes', 'nodes of a page', nodes),
    worst('depth', 'depth of a page', depth),
    worst('children', 'children of one node', children),
    worst('requests', 'requests when a page opens', requests),
  ]
}
