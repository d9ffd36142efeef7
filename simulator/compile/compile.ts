import path from 'node:path'
import type { Bundle, HostName } from '../bundle'
import { readAssets } from './assets'
import { componentsOf, pagesOf, readAppJson, subpackagesOf, tabBarOf, windowsOf } from './config'
import { DIALECTS } from './dialect'
import { fingerprint, readTexts, withoutExtension } from './files'
import { toCss } from './styles'
import { compileTemplates } from './templates'

function build(dir: string, host: HostName): Bundle {
  const files = readTexts(dir)
  const app = readAppJson(files)
  const templates = compileTemplates(files, host)
  const ofKind = (extension: string) => [...files.keys()].filter((file) => file.endsWith(extension))
  const styles = ofKind(DIALECTS[host].style).map((file): [string, string] => [
    withoutExtension(file),
    toCss(files, file),
  ])
  const modules = ofKind('.js').map((file): [string, string] => [withoutExtension(file), files.get(file) ?? ''])
  return {
    host,
    pages: pagesOf(app),
    subpackages: subpackagesOf(app).map(({ root }) => root.replace(/^\/|\/$/g, '')),
    tabBar: tabBarOf(app),
    windows: windowsOf(app, files),
    components: componentsOf(app, files),
    modules: Object.fromEntries(modules),
    styles: Object.fromEntries(styles),
    templates: templates.names,
    generated: templates.generated,
    nodeTypes: templates.nodeTypes,
    assets: readAssets(dir),
    diagnostics: templates.diagnostics,
  }
}

const compiled = new Map<string, { stamp: string; bundle: Bundle }>()

/**
 * A finished build directory as one plain object.
 * @param dir such as `dist/weapp`
 * @returns the same object until a file in `dir` changes
 * @throws Error when there is no readable app.json
 */
export function compile(dir: string, host: HostName): Bundle {
  const key = `${host}:${path.resolve(dir)}`
  const stamp = fingerprint(dir)
  const known = compiled.get(key)
  if (known?.stamp === stamp) return known.bundle
  const bundle = build(dir, host)
  compiled.set(key, { stamp, bundle })
  return bundle
}
