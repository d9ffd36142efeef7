import { bagOf, textOf } from '../bag'
import type { BuiltinFactory } from './types'

const ALLOWED = new Set(
  'a abbr b blockquote br code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins label li ol p q s section small span strong sub sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
)

function fromNode(node: unknown): Node[] {
  const { type, name, text, attrs, children } = bagOf(node)
  if (type === 'text') return [document.createTextNode(textOf(text))]
  if (!ALLOWED.has(textOf(name))) return []
  const element = document.createElement(textOf(name))
  for (const [key, value] of Object.entries(bagOf(attrs))) {
    if (!key.startsWith('on')) element.setAttribute(key, textOf(value))
  }
  element.append(...(Array.isArray(children) ? children.flatMap(fromNode) : []))
  return [element]
}

function fromHtml(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const keep = (node: Node): Node[] => {
    if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? [document.importNode(node)] : []
    if (!ALLOWED.has(node.localName)) return []
    const copy = document.createElement(node.localName)
    for (const { name, value } of [...node.attributes]) if (!name.startsWith('on')) copy.setAttribute(name, value)
    copy.append(...[...node.childNodes].flatMap(keep))
    return [copy]
  }
  return [...parsed.body.childNodes].flatMap(keep)
}

/** `nodes` as text or as a list, with the tags that the clients trust. */
export const richText: BuiltinFactory = (element) => ({
  set(name, value) {
    if (name !== 'nodes') return false
    element.replaceChildren(...(Array.isArray(value) ? value.flatMap(fromNode) : fromHtml(textOf(value))))
    return true
  },
})
