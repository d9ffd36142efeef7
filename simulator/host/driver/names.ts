import { isHidden } from './visible'

const FIELDS = 'input, textarea'
const CONTROL_ROLES = new Set(
  'button link checkbox radio switch tab option menuitem textbox searchbox combobox slider spinbutton'.split(' '),
)

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** False inside `aria-hidden`, `hidden`, or an inline `display: none`. */
export function isExposed(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (each.getAttribute('aria-hidden') === 'true' || isHidden(each)) return false
  }
  return true
}

function labelOf(element: Element): string {
  const id = element.getAttribute('id')
  const label = (id ? element.ownerDocument.querySelector(`label[for="${id}"]`) : null) ?? element.closest('label')
  return label ? contentName(label) : ''
}

function contentName(element: Element): string {
  const parts: string[] = []
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '')
    if (!(node instanceof Element) || isHidden(node) || node.getAttribute('aria-hidden') === 'true') return
    const own = node === element ? null : node.getAttribute('aria-label')
    if (own) parts.push(` ${own} `)
    else for (const child of node.childNodes) walk(child)
    if (node.localName !== 'text') parts.push(' ')
  }
  walk(element)
  return parts.join('')
}

/**
 * The name that a screen reader would say: `aria-label`, else the label of a field, else the content. A placeholder is
 * no name, since it goes away with the first character.
 */
export function accessibleName(element: Element): string {
  const own = oneLine(element.getAttribute('aria-label') ?? '')
  if (own !== '') return own
  if (element.matches(FIELDS)) return oneLine(labelOf(element))
  return oneLine(contentName(element)) || oneLine(labelOf(element))
}

/** A thing to act on: a field, a button, a role that says so, or anything that listens to taps. */
export function isControl(element: Element, listens: (element: Element, type: string) => boolean): boolean {
  const tag = element.localName
  if (['input', 'textarea', 'button', 'switch', 'checkbox', 'radio', 'picker', 'navigator'].includes(tag)) return true
  if (CONTROL_ROLES.has(element.getAttribute('role') ?? '')) return true
  return listens(element, 'tap')
}

/** Depth first, so that the innermost of several with the same name comes last. */
export function controlsIn(root: Element, listens: (element: Element, type: string) => boolean): Element[] {
  return [...root.querySelectorAll('*')].filter((element) => isControl(element, listens) && isExposed(element))
}
