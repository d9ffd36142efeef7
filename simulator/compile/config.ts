import path from 'node:path'
import * as v from 'valibot'
import type { ComponentConfig, PageWindow, TabBar } from '../bundle'
import { withoutExtension } from './files'
import { type AppJson, appJson, type PageJson, pageJson } from './json'

export function readAppJson(files: Map<string, string>): AppJson {
  const source = files.get('app.json')
  if (source === undefined)
    throw new Error('app.json is not in the build. Build first: npm start, or npm run build:weapp and build:alipay')
  return v.parse(appJson, JSON.parse(source))
}

export function subpackagesOf(app: AppJson) {
  return app.subPackages ?? app.subpackages ?? []
}

/** All pages, the main package's first, as paths from the root of the build. */
export function pagesOf(app: AppJson): string[] {
  const sub = subpackagesOf(app).flatMap(({ root, pages }) => pages.map((page) => path.posix.join(root, page)))
  return [...app.pages, ...sub]
}

export function tabBarOf(app: AppJson): TabBar | null {
  const bar = app.tabBar
  if (!bar) return null
  return {
    color: bar.color ?? bar.textColor ?? '#000000',
    selectedColor: bar.selectedColor ?? '#000000',
    backgroundColor: bar.backgroundColor ?? '#FFFFFF',
    items: (bar.list ?? bar.items ?? []).map((item) => ({
      path: item.pagePath,
      text: item.text ?? item.name ?? '',
      icon: item.iconPath ?? item.icon ?? null,
      selectedIcon: item.selectedIconPath ?? item.activeIcon ?? null,
    })),
  }
}

/** Page and component JSON files by path, with app.json's global components given to each. */
function jsonFiles(files: Map<string, string>): Map<string, PageJson> {
  const own = [...files].filter(([file]) => file.endsWith('.json') && file !== 'app.json')
  const found = own.flatMap(([file, source]) => {
    const parsed = v.safeParse(pageJson, JSON.parse(source))
    return parsed.success ? [[withoutExtension(file), parsed.output] as const] : []
  })
  return new Map(found)
}

export function componentsOf(app: AppJson, files: Map<string, string>): Record<string, ComponentConfig> {
  const shared = Object.entries(app.usingComponents ?? {}).map(
    ([tag, to]) => [tag, `/${to.replace(/^\//, '')}`] as const,
  )
  const entries = [...jsonFiles(files)].map(([file, json]): [string, ComponentConfig] => [
    file,
    {
      component: json.component ?? false,
      using: { ...Object.fromEntries(shared), ...json.usingComponents },
      styleIsolation: json.styleIsolation ?? null,
    },
  ])
  return Object.fromEntries(entries)
}

export function windowsOf(app: AppJson, files: Map<string, string>): Record<string, PageWindow> {
  const pages = jsonFiles(files)
  const windows = pagesOf(app).map((page): [string, PageWindow] => {
    const json = { ...app.window, ...pages.get(page) }
    return [
      page,
      {
        title: json.navigationBarTitleText ?? json.defaultTitle ?? '',
        barColor: json.navigationBarBackgroundColor ?? json.titleBarColor ?? '#FFFFFF',
        barText: json.navigationBarTextStyle === 'white' ? 'white' : 'black',
        background: json.backgroundColor ?? '#FFFFFF',
        pullDown: json.enablePullDownRefresh ?? json.pullRefresh ?? false,
        customBar: json.navigationStyle === 'custom' || json.transparentTitle === 'always',
      },
    ]
  })
  return Object.fromEntries(windows)
}
