/** Elements that begin a new line where they stand, as the clients lay them out. */
const INLINE = new Set(['text', 'label', 'span', 'b', 'strong', 'i', 'em', 'a', 'sim-box'])

/** Taken out of what a person sees, by attribute or inline style; stylesheets are not asked. */
export function isHidden(element: Element): boolean {
  return element instanceof HTMLElement && (element.hidden || element.style.display === 'none')
}

function collect(node: Node, out: string[]) {
  if (node.nodeType === Node.TEXT_NODE) out.push(node.textContent ?? '')
  if (!(node instanceof Element) || isHidden(node) || node.localName === 'style') return
  const block = !INLINE.has(node.localName)
  if (block) out.push('\n')
  for (const child of node.childNodes) collect(child, out)
  if (block) out.push('\n')
}

/** The text that a person sees under an element: a line for each block, no empty lines. */
export function visibleText(element: Element): string {
  const out: string[] = []
  collect(element, out)
  return out
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
