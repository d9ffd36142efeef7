import type { Bundle } from '../../bundle'
import type { Device } from '../device'
import type { Page } from '../pages'
import { part, tappable } from './element'
import { BASE_CSS, SCREEN_CSS } from './style'
import { createTabs } from './tabs'

export interface Screen {
  /** Pages are drawn here. */
  pages: HTMLElement
  /** Sheets and dialogs are drawn here, above everything. */
  overlay: HTMLElement
  tabs: ReturnType<typeof createTabs>
  title(): string
  /** Puts bar and tab bar in the state that the page on top asks for. */
  show(page: Page, depth: number): void
}

interface Actions {
  back(): void
  switchTab(path: string): void
}

function setVariables(root: HTMLElement, device: Device, pageHeight: number, safeBottom: number) {
  const variables = {
    '--rpx': `${device.width / 750}px`,
    '--vh': `${pageHeight / 100}px`,
    '--safe-top': '0px',
    '--safe-left': '0px',
    '--safe-right': '0px',
    '--safe-bottom': `${safeBottom}px`,
  }
  for (const [name, value] of Object.entries(variables)) root.style.setProperty(name, value)
}

/** The phone's screen: status bar, title bar with back and capsule, pages, tab bar, overlays. */
export function createScreen(
  bundle: Bundle,
  device: Device,
  mount: HTMLElement,
  styles: boolean,
  actions: Actions,
): Screen {
  if (styles) {
    const style = document.createElement('style')
    style.textContent = `${BASE_CSS}\n${SCREEN_CSS}`
    const app = document.createElement('style')
    app.textContent = bundle.styles.app ?? ''
    document.head.append(style, app)
  }
  const title = part('title', { role: 'heading', 'aria-level': '1' })
  const back = tappable('back', '返回', actions.back)
  const capsule = part('capsule', { 'aria-hidden': 'true' }, part('dots'), part('ring'))
  const bar = part('bar', {}, part('status', { 'aria-hidden': 'true' }, '9:41'), part('head', {}, back, title, capsule))
  const pages = part('pages')
  const tabs = createTabs(bundle, actions.switchTab)
  const overlay = part('overlay')
  const home = part('home', { 'aria-hidden': 'true' })
  const root = part('screen', {}, bar, pages, tabs.element, overlay, home)
  mount.appendChild(root)
  return {
    pages,
    overlay,
    tabs,
    title: () => title.textContent ?? '',
    show(page, depth) {
      const look = bundle.windows[page.path]
      const dark = (page.bar.text ?? look?.barText) === 'white'
      title.textContent = page.bar.title ?? look?.title ?? ''
      bar.style.background = page.bar.color ?? look?.barColor ?? ''
      bar.style.color = dark ? '#fff' : '#000'
      bar.toggleAttribute('data-custom', look?.customBar ?? false)
      back.hidden = depth < 2
      pages.style.background = look?.background ?? ''
      const isTab = tabs.select(page.path)
      const bars = look?.customBar ? 0 : device.statusBar + device.titleBar
      const below = isTab ? device.tabBar + device.safeBottom : 0
      setVariables(document.documentElement, device, device.height - bars - below, isTab ? 0 : device.safeBottom)
    },
  }
}
