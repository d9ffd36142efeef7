import path from 'node:path'
import * as v from 'valibot'
import type { HostName } from '../bundle'
import { pagesOf, subpackagesOf, tabBarOf } from '../compile/config'
import { DIALECTS } from '../compile/dialect'
import { withoutExtension } from '../compile/files'
import { type AppJson, appJson, pageJson } from '../compile/json'
import type { Problem } from './problem'
import { alipayApp, alipayPage } from './schema-alipay'
import { weappApp, weappPage } from './schema-weapp'

/** A build's files: texts by path, and the size of every file. */
export interface Files {
  texts: Map<string, string>
  sizes: Map<string, number>
}

/** WeChat refuses larger tab icons. */
const ICON_LIMIT = 40 * 1024
const NOT_CONFIGURATION = new Set([
  'project.config.json',
  'mini.project.json',
  'sitemap.json',
  'theme.json',
  'ext.json',
])
const SCHEMAS = {
  weapp: { app: weappApp, page: weappPage },
  alipay: { app: alipayApp, page: alipayPage },
}

const problem = (file: string, message: string): Problem => ({ gate: 'json', file, message })

function parse(file: string, source: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(source) }
  } catch (cause) {
    return { problem: problem(file, `is not JSON: ${cause instanceof Error ? cause.message : cause}`) }
  }
}

function schemaProblems(file: string, host: HostName, value: unknown): Problem[] {
  const schema = file === 'app.json' ? SCHEMAS[host].app : SCHEMAS[host].page
  const result = v.safeParse(schema, value)
  return (result.issues ?? []).map((issue) => {
    const key = v.getDotPath(issue) ?? ''
    const unknown = issue.expected === 'never'
    return problem(file, unknown ? `"${key}" is not a key that ${host} knows` : `${key}: ${issue.message}`)
  })
}

function pageProblems(app: AppJson, host: HostName, { texts }: Files): Problem[] {
  const pages = pagesOf(app)
  const twice = pages.filter((page, index) => pages.indexOf(page) !== index)
  const roots = subpackagesOf(app).map(({ root }) => root.replace(/\/$/, ''))
  const needed = (page: string) => [`${page}.js`, `${page}${DIALECTS[host].template}`]
  return [
    ...twice.map((page) => problem('app.json', `page ${page} is named twice`)),
    ...pages.flatMap((page) =>
      needed(page).flatMap((file) =>
        texts.has(file) ? [] : problem('app.json', `page ${page} has no ${path.extname(file)} file`),
      ),
    ),
    ...app.pages.flatMap((page) =>
      roots
        .filter((root) => page.startsWith(`${root}/`))
        .map((root) => problem('app.json', `main page ${page} lies in subpackage ${root}`)),
    ),
    ...roots.flatMap((root) =>
      roots
        .filter((other) => other.startsWith(`${root}/`))
        .map((other) => problem('app.json', `subpackage ${other} lies in ${root}`)),
    ),
  ]
}

function tabProblems(app: AppJson, { sizes }: Files): Problem[] {
  return (tabBarOf(app)?.items ?? []).flatMap((item) => {
    const main = app.pages.includes(item.path)
      ? []
      : [problem('app.json', `tab page ${item.path} is not in the main package`)]
    const icons = [item.icon, item.selectedIcon].flatMap((icon) => {
      if (icon === null) return []
      const size = sizes.get(icon.replace(/^\//, ''))
      if (size === undefined) return problem('app.json', `tab icon ${icon} is not in the build`)
      return size > ICON_LIMIT ? problem('app.json', `tab icon ${icon} is over 40 KB`) : []
    })
    return [...main, ...icons]
  })
}

function componentProblems(file: string, value: unknown, host: HostName, { texts }: Files): Problem[] {
  const { usingComponents = {} } = v.parse(pageJson, value)
  return Object.entries(usingComponents).flatMap(([tag, target]) => {
    if (/^\w+:\/\//.test(target)) return []
    const at = target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(file), target)
    const missing = ['.js', '.json', DIALECTS[host].template].filter((extension) => !texts.has(at + extension))
    return missing.length === 0
      ? []
      : problem(file, `component <${tag}>: ${at}${missing.join(', ')} is not in the build`)
  })
}

/** app.json and every page or component JSON: keys, types, colours, and the files they speak of. */
export function jsonProblems(host: HostName, files: Files): Problem[] {
  const sources = [...files.texts].filter(([file]) => file.endsWith('.json') && !NOT_CONFIGURATION.has(file))
  if (!files.texts.has('app.json')) return [problem('app.json', 'is not in the build')]
  return sources.flatMap(([file, source]) => {
    if (file !== 'app.json' && !files.texts.has(`${withoutExtension(file)}.js`)) return []
    const parsed = parse(file, source)
    if ('problem' in parsed) return parsed.problem
    const found = schemaProblems(file, host, parsed.value)
    if (file !== 'app.json') {
      return v.is(pageJson, parsed.value) ? [...found, ...componentProblems(file, parsed.value, host, files)] : found
    }
    const app = v.safeParse(appJson, parsed.value)
    return app.success ? [...found, ...pageProblems(app.output, host, files), ...tabProblems(app.output, files)] : found
  })
}
