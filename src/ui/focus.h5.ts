import { useEffect, useId, useRef } from 'react'

const INSIDE = '[tabindex="0"], input, textarea'
const place = (id: string) => document.querySelector<HTMLElement>(`[data-place="${id}"]`)

/** Props for the node that the reader should be moved to when it appears. */
export function useArrival(wanted: boolean): object {
  const id = useId()
  useEffect(() => {
    if (wanted) place(id)?.focus({ preventScroll: false })
  }, [id, wanted])
  return wanted ? { 'data-place': id, tabindex: -1 } : {}
}

/** Props for a dialog's root: focus moves in, stays in, and goes back where it came from; Escape closes. */
export function useDialog(onClose: () => void): object {
  const id = useId()
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const before = document.activeElement
    const root = place(id)
    root?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current()
      if (event.key === 'Tab' && root) keepInside(root, event)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [id])
  return { 'data-place': id, tabindex: -1, 'aria-modal': 'true' }
}

function keepInside(root: HTMLElement, event: KeyboardEvent): void {
  const stops = Array.from(root.querySelectorAll<HTMLElement>(INSIDE))
  const [first] = stops
  const last = stops[stops.length - 1]
  const now = document.activeElement
  if (!first || !last) return
  if (event.shiftKey && (now === first || now === root)) {
    event.preventDefault()
    last.focus()
  } else if (!event.shiftKey && (now === last || !root.contains(now))) {
    event.preventDefault()
    first.focus()
  }
}
