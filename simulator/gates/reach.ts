import path from 'node:path'
import * as v from 'valibot'
import type { HostName } from '../bundle'
import { pagesOf, tabBarOf } from '../compile/config'
import { DIALECTS } from '../compile/dialect'
import { appJson, pageJson } from '../compile/json'
import type { Files } from './json'
import type { Problem } from './problem'

/** Files that tools read and no page does. */
const BESIDE =
  /(^|\/)(project\.config\.json|mini\.project\.json|sitemap\.json|theme\.json|\.browserslistrc|[^/]+\.LICENSE\.txt)$/

const QUOTED = /["'(]([^"'()\s]+\.(?:png|jpe?g|gif|svg|webp|mp3|json))["')]/g
const REQUIRED = /require\(\s*["']([^"']+)["']\s*\)/g
const IMPORTED = /(?:src|from)\s*=\s*["']([^"'{}]+)["']|@import\s+(?:url\()?["'](.+?)["']/g

function resolve(from: string, to: string): string {
  return to.startsWith('/') ? to.slice(1) : path.posix.join(path.posix.dirname(from), to)
}

function mentioned(file: string, source: string): string[] {
  if (file.endsWith('.js')) {
    const modules = [...source.matchAll(REQUIRED)].map(([, to = '']) => `${resolve(file, to.replace(/\.js$/, ''))}.js`)
    return [
      ...modules,
      ...[...source.matchAll(QUOTED)].flatMap(([, to = '']) => [resolve(file, to), to.replace(/^\//, '')]),
    ]
  }
  const targets = [...source.matchAll(IMPORTED), ...source.matchAll(QUOTED)]
  return targets.map(([, first, second]) => resolve(file, first ?? second ?? ''))
}

/** A page or component is four files of one name, and the components of its JSON. */
function partsOf(unit: string, host: HostName, { texts }: Files): string[] {
  const own = ['.js', '.json', DIALECTS[host].template, DIALECTS[host].style].map((extension) => unit + extension)
  const parsed = v.safeParse(pageJson, JSON.parse(texts.get(`${unit}.json`) ?? '{}'))
  const using = parsed.success ? Object.values(parsed.output.usingComponents ?? {}) : []
  return [...own, ...using.map((target) => `component:${resolve(unit, target)}`)]
}

/** Files that nothing leads to from app.json: dead weight in the package. */
export function unreachedProblems(host: HostName, files: Files): Problem[] {
  const app = v.parse(appJson, JSON.parse(files.texts.get('app.json') ?? ''))
  const icons = (tabBarOf(app)?.items ?? []).flatMap(({ icon, selectedIcon }) => [icon, selectedIcon])
  const shared = Object.values(app.usingComponents ?? {}).map((target) => `component:${target.replace(/^\//, '')}`)
  const waiting = [
    ...partsOf('app', host, { ...files, texts: new Map() }),
    ...shared,
    ...icons.flatMap((icon) => icon?.replace(/^\//, '') ?? []),
    ...pagesOf(app).flatMap((page) => partsOf(page, host, files)),
  ]
  const seen = new Set<string>()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (next.startsWith('component:')) waiting.push(...partsOf(next.slice('component:'.length), host, files))
    else waiting.push(...mentioned(next, files.texts.get(next) ?? ''))
  }
  return [...files.sizes.keys()]
    .filter((file) => !seen.has(file) && !BESIDE.test(file))
    .map((file): Problem => ({ gate: 'reach', file, message: 'nothing leads to it from app.json' }))
}
