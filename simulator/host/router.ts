import type { Bundle } from '../bundle'
import type { EventChannel } from './event-channel'
import type { Page, PageFactory } from './pages'
import { parseTarget } from './url'

const DEEPEST = 10

export interface Router {
  stack: Page[]
  top(): Page | undefined
  navigateTo(url: string, channel?: EventChannel): Page
  redirectTo(url: string): Page
  reLaunch(url: string): Page
  switchTab(url: string): Page
  navigateBack(delta: number): void
}

/**
 * The page stack by the clients' rules: at most ten pages; tab pages only by switchTab or reLaunch, and kept alive when
 * another tab is shown.
 */
export function createRouter(bundle: Bundle, create: PageFactory['create'], changed: (page: Page) => void): Router {
  const stack: Page[] = []
  const tabs = new Map<string, Page>()
  const isTab = (path: string) => bundle.tabBar?.items.some((item) => item.path === path) ?? false
  const top = () => stack.at(-1)
  const parse = (url: string) => parseTarget(url, top()?.path ?? '')
  const forbid = (broken: boolean, why: string) => {
    if (broken) throw new Error(why)
  }
  const drop = (page: Page) => {
    if (tabs.get(page.path) === page) tabs.delete(page.path)
    page.destroy()
  }
  const enter = (page: Page) => {
    stack.push(page)
    if (isTab(page.path)) tabs.set(page.path, page)
    page.show()
    changed(page)
    return page
  }
  const known = (path: string) => forbid(!bundle.pages.includes(path), `page "${path}" is not found`)
  return {
    stack,
    top,
    navigateTo(url, channel) {
      const target = parse(url)
      known(target.path)
      forbid(isTab(target.path), 'can not navigateTo a tabbar page')
      forbid(stack.length >= DEEPEST, 'webview count limit exceed')
      top()?.hide()
      return enter(create(target, channel))
    },
    redirectTo(url) {
      const target = parse(url)
      known(target.path)
      forbid(isTab(target.path), 'can not redirectTo a tabbar page')
      const leaving = stack.pop()
      if (leaving) drop(leaving)
      return enter(create(target))
    },
    reLaunch(url) {
      const target = parse(url)
      known(target.path)
      for (const page of stack.splice(0).reverse()) drop(page)
      for (const page of [...tabs.values()]) drop(page)
      return enter(create(target))
    },
    switchTab(url) {
      const { path } = parse(url)
      known(path)
      forbid(!isTab(path), 'can not switch to no-tabBar page')
      while (stack.length > 1) stack.pop()?.destroy()
      const current = stack[0]
      if (current?.path === path) {
        if (current.holder.style.display === 'none') current.show()
        changed(current)
        return current
      }
      stack.pop()
      if (current && isTab(current.path)) {
        if (current.holder.style.display !== 'none') current.hide()
      } else if (current) drop(current)
      return enter(tabs.get(path) ?? create({ path, query: {} }))
    },
    navigateBack(delta) {
      forbid(stack.length < 2, 'cannot navigate back at first page')
      for (let left = Math.max(1, delta); left > 0 && stack.length > 1; left -= 1) stack.pop()?.destroy()
      const page = top()
      if (!page) return
      page.show()
      changed(page)
    },
  }
}
