import { truth } from './types'

/** Only the host reads these; in the document they would be noise. */
const SILENT = new Set([
  'animation',
  'hover-start-time',
  'hover-stay-time',
  'hover-stop-propagation',
  'disable-scroll',
  'app-parameter',
])

const BOOLEAN = new Set(['hidden', 'disabled', 'scroll-x', 'scroll-y', 'loading', 'plain'])

function ariaText(value: unknown): string | null {
  return value === undefined || value === null || value === '' ? null : String(value)
}

/**
 * The common rule for an attribute from a template. Accessibility reaches the document as real ARIA, so that axe and
 * tests read what a screen reader would: WeChat's `aria-role` becomes `role`.
 */
export function setAttribute(element: HTMLElement, name: string, value: unknown): void {
  if (SILENT.has(name) || /^on[a-z]+$/.test(name)) return
  if (BOOLEAN.has(name)) {
    element.toggleAttribute(name, truth(value))
    return
  }
  const target = name === 'aria-role' ? 'role' : name
  const text = target === 'role' || target.startsWith('aria-') ? ariaText(value) : plainText(value)
  if (text === null) element.removeAttribute(target)
  else element.setAttribute(target, text)
}

function plainText(value: unknown): string | null {
  if (value === undefined || value === null || value === false) return null
  if (value === true) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
