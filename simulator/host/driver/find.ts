import { accessibleName, controlsIn, isExposed } from './names'
import { isHidden, visibleText } from './visible'

type Listens = (element: Element, type: string) => boolean

/** A CSS selector starts with `#`, `.`, `[`, or is a tag of lower-case letters (`input`, `scroll-view`); else a name. */
function isSelector(target: string): boolean {
  return /^[#.[]/.test(target) || /^[a-z][a-z-]*([.#[:> ].*)?$/.test(target)
}

const matches = (wanted: string | RegExp, text: string) =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text)

/** Where to look: dialogs first, since they cover the page. */
function roots(page: Element | undefined, overlay: Element, tabs: Element): Element[] {
  const asking = overlay.querySelector('[role="dialog"]')
  if (asking) return [asking]
  return [page, overlay, tabs].flatMap((root) => (root && !isHidden(root) ? [root] : []))
}

function named(root: Element, name: string | RegExp, listens: Listens): Element | undefined {
  const controls = controlsIn(root, listens)
  const exact = controls.filter((element) => matches(name, accessibleName(element)))
  if (exact.length > 0 || typeof name !== 'string') return exact.at(-1)
  const containing = controls.filter((element) => accessibleName(element).includes(name))
  return containing.sort((a, b) => accessibleName(a).length - accessibleName(b).length)[0]
}

function withText(root: Element, text: string | RegExp): Element | undefined {
  const found = [...root.querySelectorAll('*')].filter((element) => isExposed(element))
  const exact = found.filter((element) => matches(text, visibleText(element).replaceAll('\n', ' ')))
  if (exact.length > 0 || typeof text !== 'string') return exact.at(-1)
  return found.filter((element) => visibleText(element).replaceAll('\n', ' ').includes(text)).at(-1)
}

export interface Finder {
  element(target: string | RegExp | Element): Element
  byName(name: string | RegExp): Element
  byText(text: string | RegExp): Element
  has(name: string | RegExp): boolean
  all(selector: string): Element[]
  query(selector: string): Element | null
}

/** Looks things up as a person would: by name, by text, by selector; what is not there throws with what is. */
export function createFinder(
  screen: () => { page: Element | undefined; overlay: Element; tabs: Element },
  listens: Listens,
): Finder {
  const everywhere = () => {
    const { page, overlay, tabs } = screen()
    return roots(page, overlay, tabs)
  }
  const first = (look: (root: Element) => Element | undefined | null, what: string): Element => {
    for (const root of everywhere()) {
      const found = look(root)
      if (found) return found
    }
    const names = everywhere().flatMap((root) => controlsIn(root, listens).map(accessibleName))
    throw new Error(
      `${what} is not on the screen. Controls here: ${names.map((name) => `"${name}"`).join(', ') || 'none'}`,
    )
  }
  const byName = (name: string | RegExp) =>
    first((root) => named(root, name, listens), `a control named ${String(name)}`)
  return {
    byName,
    has: (name) => everywhere().some((root) => named(root, name, listens) !== undefined),
    byText: (text) => first((root) => withText(root, text), `text ${String(text)}`),
    all: (selector) => everywhere().flatMap((root) => [...root.querySelectorAll(selector)]),
    query: (selector) => everywhere().flatMap((root) => [...root.querySelectorAll(selector)])[0] ?? null,
    element(target) {
      if (target instanceof Element) return target
      if (typeof target === 'string' && isSelector(target))
        return first((root) => root.querySelector(target), `"${target}"`)
      return byName(target)
    },
  }
}
