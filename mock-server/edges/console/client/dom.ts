type Child = Node | string

interface Look {
  className?: string
  onClick?: () => unknown
  pressed?: boolean
  name?: string
}

/** A small element builder; text is always text, never markup. */
export function el(tag: string, look: Look = {}, ...children: Child[]): HTMLElement {
  const node = document.createElement(tag)
  if (look.className) node.className = look.className
  if (look.onClick) node.addEventListener('click', look.onClick)
  if (look.pressed !== undefined) node.setAttribute('aria-pressed', String(look.pressed))
  if (look.name) node.setAttribute('aria-label', look.name)
  node.append(...children)
  return node
}

export const card = (...children: Child[]) => el('div', { className: 'card' }, ...children)
/** A card that scrolls: the keyboard reaches it, too. */
export function list(name: string, ...children: Child[]): HTMLElement {
  const node = el('div', { className: 'card list', name }, ...children)
  node.setAttribute('role', 'group')
  node.tabIndex = 0
  return node
}
/** A row of a card: words, and what stands below them. */
export const row = (words: Child[], ...below: Child[]) =>
  el('div', { className: 'row' }, el('div', { className: 'words' }, ...words), ...below)
export const cap = (text: string) => el('div', { className: 'cap' }, text)
export const buttons = (...children: Child[]) => el('div', { className: 'buttons' }, ...children)

export function button(label: string, onClick: () => unknown, look: Look = {}): HTMLElement {
  const node = el('button', { ...look, onClick }, label)
  node.setAttribute('type', 'button')
  return node
}

/** Replaces what a section shows. */
export function fill(id: string, ...children: Child[]): void {
  document.getElementById(id)?.replaceChildren(...children)
}

export function select(name: string, options: readonly { value: string; label: string }[]): HTMLSelectElement {
  const node = document.createElement('select')
  node.setAttribute('aria-label', name)
  for (const { value, label } of options) node.add(new Option(label, value))
  return node
}

export function input(name: string, placeholder: string): HTMLInputElement {
  const node = document.createElement('input')
  node.setAttribute('aria-label', name)
  node.placeholder = placeholder
  return node
}
