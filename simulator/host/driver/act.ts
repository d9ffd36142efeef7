/** One tap with a finger: press, release, click. Works in jsdom and in a browser alike. */
export function tapElement(element: Element): void {
  const init = { bubbles: true, composed: true, cancelable: true, clientX: 1, clientY: 1 }
  const Pointer = typeof PointerEvent === 'undefined' ? MouseEvent : PointerEvent
  element.dispatchEvent(new Pointer('pointerdown', init))
  element.dispatchEvent(new Pointer('pointerup', init))
  element.dispatchEvent(new MouseEvent('click', init))
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.focus()
}

type Control = HTMLInputElement | HTMLTextAreaElement

export function isTextControl(element: Element): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

/** Adds one character as typing does, or replaces everything when `whole`. */
export function enterText(control: Control, text: string, whole: boolean): void {
  if (control.disabled) throw new Error('the field is disabled')
  control.value = whole ? text : control.value + text
  control.dispatchEvent(new Event('input', { bubbles: true }))
}

export function confirmText(control: Control): void {
  control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
}
