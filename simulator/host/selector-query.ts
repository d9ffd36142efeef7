import { type Bag, bagOf } from './bag'

type Read = (element: Element) => Bag
type Callback = ((result: unknown) => void) | undefined

function rectangle(element: Element, origin: Element): Bag {
  const box = element.getBoundingClientRect()
  const from = origin.getBoundingClientRect()
  const left = box.left - from.left
  const top = box.top - from.top
  return { left, top, right: left + box.width, bottom: top + box.height, width: box.width, height: box.height }
}

function scroll({ scrollLeft, scrollTop, scrollWidth, scrollHeight }: Element): Bag {
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight }
}

const identity = (element: Element): Bag => ({ id: element.id, dataset: {} })

/** Fields as `NodesRef.fields` names them. */
function fieldsOf(element: Element, origin: Element, wanted: Bag): Bag {
  const box = rectangle(element, origin)
  const { left, top, right, bottom, width, height } = box
  const properties = Array.isArray(wanted.properties) ? wanted.properties.map(String) : []
  return {
    ...(wanted.id ? { id: element.id } : {}),
    ...(wanted.rect ? { left, top, right, bottom } : {}),
    ...(wanted.size ? { width, height } : {}),
    ...(wanted.scrollOffset ? scroll(element) : {}),
    ...(wanted.node ? { node: null } : {}),
    ...Object.fromEntries(properties.map((name) => [name, element.getAttribute(name)])),
  }
}

/** `createSelectorQuery` over the page's real elements; positions are from the page's own corner. */
export function createSelectorQuery(page: () => HTMLElement | undefined) {
  const jobs: { find: () => Element[]; single: boolean; read: Read; callback: Callback }[] = []
  const origin = () => page() ?? document.documentElement
  const nodes = (find: () => Element[], single: boolean) => {
    const add = (read: Read, callback: Callback) => {
      jobs.push({ find, single, read, callback })
      return query
    }
    return {
      boundingClientRect: (callback?: Callback) =>
        add((element) => ({ ...identity(element), ...rectangle(element, origin()) }), callback),
      scrollOffset: (callback?: Callback) => add((element) => ({ ...identity(element), ...scroll(element) }), callback),
      fields: (wanted: unknown, callback?: Callback) =>
        add((element) => fieldsOf(element, origin(), bagOf(wanted)), callback),
      node: (callback?: Callback) => add(() => ({ node: null }), callback),
      context: (callback?: Callback) => add(() => ({ context: null }), callback),
    }
  }
  const query = {
    in: () => query,
    select: (selector: string) => nodes(() => [...origin().querySelectorAll(selector)].slice(0, 1), true),
    selectAll: (selector: string) => nodes(() => [...origin().querySelectorAll(selector)], false),
    selectViewport: () => nodes(() => [origin()], true),
    exec(callback?: (results: unknown[]) => void) {
      setTimeout(() => {
        const results = jobs.map(({ find, single, read, callback: each }) => {
          const found = find().map((element) => read(element))
          const result = single ? (found[0] ?? null) : found
          each?.(result)
          return result
        })
        callback?.(results)
      }, 0)
      return query
    },
  }
  return query
}
