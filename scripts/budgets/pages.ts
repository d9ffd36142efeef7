import * as v from 'valibot'
import type { CallEntry } from '../../simulator/host/log'
import type { App } from '../../simulator/jsdom'
import { MODES, type Mode, Programs } from '../../test/shared/states/programs'
import { states } from '../../test/shared/states/table'
import { prepare } from '../../test/shared/states/world'
import { LIMITS } from './limits'
import type { Row } from './row'
import { rootOf, treeSize } from './tree'

export interface PageFigures {
  /** The screen's name in test/shared/states, and its mode. */
  screen: string
  /** Bytes of the page's first setData. */
  first: number
  /** Bytes of its largest. */
  largest: number
  nodes: number
  depth: number
  children: number
  requests: number
}

const asked = v.object({ url: v.string(), method: v.optional(v.string()), data: v.optional(v.unknown()) })

/** Requests of a page itself: a program whose session a reset has ended asks each again after signing in. */
function requestsOf(calls: readonly CallEntry[]): number {
  const made = new Set<string>()
  for (const { name, options } of calls) {
    const call = v.safeParse(asked, options)
    if (name === 'request' && call.success && !call.output.url.endsWith('/api/session'))
      made.add(JSON.stringify(call.output))
  }
  return made.size
}

/** What a page has counted since it was asked to open; `tapped` says that it was reached over other screens. */
export function figuresOf(app: App, screen: string, tapped: boolean): PageFigures {
  const route = app.route()
  const bytes = app.takeSetData().list.flatMap((entry) => (entry.where === route ? [entry.bytes] : []))
  // Taps lead over other screens, whose requests are not this one's.
  const requests = tapped ? 0 : requestsOf(app.takeCalls())
  const tree = treeSize(rootOf(app.pageField('data')))
  if (tree.nodes === 0 || bytes.length === 0) throw new Error(`${screen}: ${route} drew nothing`)
  return { screen, first: bytes[0] ?? 0, largest: Math.max(...bytes), requests, ...tree }
}

/** A page that no state opens would never be measured. */
function refuseUnseen(pages: string[]): void {
  const unseen = pages.filter((page) => !states.some((state) => state.page === page))
  if (unseen.length > 0) throw new Error(`No state in test/shared/states shows ${unseen.join(', ')}`)
}

/** Every screen of the finished WeChat build in `dist`, in both modes, opened with real content. */
export async function measurePages(dist: string, pages: string[], origin: string): Promise<PageFigures[]> {
  refuseUnseen(pages)
  const programs = new Programs(dist, origin)
  const figures: PageFigures[] = []
  try {
    for (const state of states) {
      const place = await prepare(state, origin)
      const show = (mode: Mode) =>
        programs.show({ host: 'weapp', mode, state, place }, (app) =>
          figuresOf(app, `${state.name}, ${mode}`, place.taps !== undefined),
        )
      figures.push(...(await Promise.all(MODES.map(show))))
    }
    return figures
  } finally {
    await programs.close()
  }
}

type Measure = Exclude<keyof PageFigures, 'screen'>

/** The screen that uses most of each measure stands for all. */
export function pageRows(figures: PageFigures[]): Row[] {
  const { bytes, nodes, depth, children, requests } = LIMITS.page
  const worst = (measure: Measure, what: string, budget: number, unit: Row['unit'] = ''): Row => {
    const [most] = [...figures].sort((a, b) => b[measure] - a[measure])
    return { what: `${what} (most: ${most?.screen ?? 'none'})`, measured: most?.[measure] ?? 0, budget, unit }
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
