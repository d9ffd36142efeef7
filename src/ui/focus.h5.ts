import { useEffect, useId, useRef } from 'react'

const INSIDE = '[tabindex="0"], input, textarea'
const place = (id: string) => document.querySelector<HTMLElement>(`[data-place="${id}"]`)

/** More frames than Taro's elements need to put their children into place; half a second on a quick phone. */
const HOLD_FRAMES = 30

/**
 * Focuses a node and holds it there at first: a moment after they appear Taro's elements put their children into place,
 * and a node that is moved loses its focus to nothing. Whoever went on to something else stays there. On a page that
 * lies behind another one it waits until that page is shown. The answer gives up, for a node that leaves sooner.
 */
function focusAndHold(id: string): () => void {
  const node = place(id)
  if (!node) return () => undefined
  let left = HOLD_FRAMES
  let frame = 0
  const hold = () => {
    if (document.activeElement === document.body) node.focus()
    left -= 1
    if (left > 0) frame = requestAnimationFrame(hold)
  }
  const land = () => {
    node.focus()
    const landed = document.activeElement === node
    if (landed) frame = requestAnimationFrame(hold)
    return landed
  }
  if (land()) return () => cancelAnimationFrame(frame)
  const shown = new ResizeObserver(() => {
    if (land()) shown.disconnect()
  })
  shown.observe(node)
  return () => {
    shown.disconnect()
    cancelAnimationFrame(frame)
  }
}

/** Props for the node that the reader should be moved to when it appears. */
export function useArrival(wanted: boolean): object {
  const id = useId()
  useEffect(() => (wanted ? focusAndHold(id) : undefined), [id, wanted])
  return wanted ? { 'data-place': id, tabindex: -1 } : {}
}

/** Props for a dialog's root: focus moves in, stays in, and goes back where it came from; Escape closes. */
export function useDialog(onClose: () => void): object {
  const id = useId()
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const before = document.activeElement
    const giveUp = focusAndHold(id)
    const onKey = (event: KeyboardEvent) => {
      const root = place(id)
      if (event.key === 'Escape') close.current()
      if (event.key === 'Tab' && root) keepInside(root, event)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      giveUp()
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
