import type { Bundle } from '../../bundle'
import { part, tappable } from './element'

interface TabChange {
  text?: string
  icon?: string
  selectedIcon?: string
}

/** The host's tab bar, with the names and icons of app.json. */
export function createTabs(bundle: Bundle, switchTab: (path: string) => void) {
  const bar = bundle.tabBar
  const element = part('tabs', { role: 'tablist' })
  const changes = new Map<number, TabChange>()
  let selected = ''
  let hidden = false
  const draw = () => {
    const isTab = bar?.items.some((item) => item.path === selected) ?? false
    element.hidden = hidden || !isTab
    element.style.background = bar?.backgroundColor ?? ''
    const items = (bar?.items ?? []).map((item, index) => {
      const { text, icon, selectedIcon } = { ...item, ...changes.get(index) }
      const active = item.path === selected
      const file = (active ? (selectedIcon ?? icon) : icon) ?? null
      const picture = file === null ? [] : [image(bundle.assets[file.replace(/^\//, '')] ?? file)]
      const tab = tappable('tab', text, () => switchTab(`/${item.path}`), ...picture, text)
      tab.setAttribute('role', 'tab')
      tab.setAttribute('aria-selected', String(active))
      tab.style.color = (active ? bar?.selectedColor : bar?.color) ?? ''
      return tab
    })
    element.replaceChildren(...items)
    return isTab && !hidden
  }
  return {
    element,
    /** True when the page has the tab bar below it. */
    select(path: string): boolean {
      selected = path
      return draw()
    },
    setHidden(value: boolean) {
      hidden = value
      draw()
    },
    change(index: number, change: TabChange) {
      changes.set(index, { ...changes.get(index), ...change })
      draw()
    },
  }
}

function image(source: string): HTMLElement {
  const element = document.createElement('img')
  element.src = source
  element.alt = ''
  return element
}
