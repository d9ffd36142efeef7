import { part, tappable } from './element'

export interface Choice<T> {
  text: string
  value: T
  color?: string
}

/** Dialogs, sheets and toasts: each is real elements, so that a person and a test answer them in the same way. */
export interface Overlay {
  dialog<T>(heading: string, text: string, choices: Choice<T>[]): Promise<T>
  sheet<T>(heading: string, choices: Choice<T>[], field?: HTMLElement): Promise<T>
  toast(text: string, milliseconds: number): void
  loading(text: string | null): void
}

function choiceOf<T>({ text, value, color }: Choice<T>, pick: (value: T) => void): HTMLElement {
  const element = tappable('choice', text, () => pick(value), text)
  if (color) element.style.color = color
  return element
}

export function createOverlay(element: HTMLElement): Overlay {
  const ask = <T>(at: string, build: (pick: (value: T) => void) => HTMLElement) =>
    new Promise<T>((resolve) => {
      const mask = part('mask', { 'data-at': at })
      const pick = (value: T) => {
        mask.remove()
        resolve(value)
      }
      mask.append(build(pick))
      element.append(mask)
    })
  let toast: HTMLElement | null = null
  let loading: HTMLElement | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const clearToast = () => {
    clearTimeout(timer)
    toast?.remove()
    toast = null
  }
  return {
    dialog: (heading, text, choices) =>
      ask('middle', (pick) =>
        part(
          'dialog',
          { role: 'dialog', 'aria-modal': 'true', 'aria-label': heading || text },
          ...(heading ? [part('heading', {}, heading)] : []),
          ...(text ? [part('text', {}, text)] : []),
          part('buttons', {}, ...choices.map((choice) => choiceOf(choice, pick))),
        ),
      ),
    sheet: (heading, choices, field) =>
      ask('bottom', (pick) =>
        part(
          'sheet',
          { role: 'dialog', 'aria-modal': 'true', 'aria-label': heading || '请选择' },
          ...(heading ? [part('heading', {}, heading)] : []),
          ...(field ? [field] : []),
          ...choices.map((choice) => choiceOf(choice, pick)),
        ),
      ),
    toast(text, milliseconds) {
      clearToast()
      if (text === '') return
      toast = part('mask', { 'data-clear': '' }, part('toast', { role: 'status' }, text))
      element.append(toast)
      timer = setTimeout(clearToast, milliseconds)
    },
    loading(text) {
      loading?.remove()
      loading = text === null ? null : part('mask', { 'data-clear': '' }, part('toast', { role: 'status' }, text))
      if (loading) element.append(loading)
    },
  }
}
