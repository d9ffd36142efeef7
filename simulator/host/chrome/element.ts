/**
 * Elements of the phone itself. Their tags are the simulator's own, so that a program's `button {}` or `view {}` rules
 * do not reach them.
 */
export function part(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(`sim-${tag}`)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** A part that a person taps; reachable by keyboard too. */
export function tappable(tag: string, name: string, tapped: () => void, ...children: (Node | string)[]): HTMLElement {
  const element = part(tag, { role: 'button', tabindex: '0', 'aria-label': name }, ...children)
  element.addEventListener('click', tapped)
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') tapped()
  })
  return element
}
