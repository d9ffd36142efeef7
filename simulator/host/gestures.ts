import { glassEasel } from 'glass-easel-miniprogram-adapter'
import type { HostName } from '../bundle'
import type { Bag } from './bag'
import type { Builtins } from './builtins'
import type { HostContext } from './context'

const LONG_PRESS_MS = 350

/** Sends an event into the page from an element; true when a handler stopped the browser's own action. */
export function dispatch(
  context: HostContext,
  element: Element,
  type: string,
  detail: Bag,
  bubbles: boolean,
  extra: Bag,
) {
  let target: Element | null = element
  while (target && !context.nodeOf(target)) target = target.parentElement
  const node = target && context.nodeOf(target)
  if (!node) return
  const event = new glassEasel.Event(type, detail, {
    bubbles,
    composed: bubbles,
    capturePhase: bubbles,
    extraFields: extra,
  })
  glassEasel.Event.dispatchEvent(node, event)
}

function touchOf({ clientX, clientY }: MouseEvent): Bag {
  return { identifier: 0, clientX, clientY, pageX: clientX, pageY: clientY }
}

function hoverTarget(element: Element | null): HTMLElement | null {
  const target = element?.closest('[hover-class]')
  return target instanceof HTMLElement && target.getAttribute('hover-class') !== 'none' ? target : null
}

/**
 * Turns pointer events into the clients' touches, taps, long presses and hover classes. A tap is a click: the browser
 * has already decided that the finger did not scroll. After the page's handlers the built-in component acts.
 */
export function listenForGestures(root: HTMLElement, host: HostName, context: HostContext, builtins: Builtins): void {
  let pressTimer: ReturnType<typeof setTimeout> | undefined
  let pressed = false
  let hovered: { element: HTMLElement; names: string[] } | null = null
  const send = (event: MouseEvent, type: string, detail: Bag = {}) => {
    if (!(event.target instanceof Element)) return
    const touch = touchOf(event)
    const ended = type === 'touchend' || type === 'touchcancel'
    dispatch(context, event.target, type, detail, true, { touches: ended ? [] : [touch], changedTouches: [touch] })
  }
  const release = () => {
    clearTimeout(pressTimer)
    hovered?.element.classList.remove(...hovered.names)
    hovered = null
  }
  const listen = (type: string, handler: (event: MouseEvent) => void) =>
    root.addEventListener(type, (event) => {
      if (event instanceof MouseEvent) handler(event)
    })
  const longPressed = (event: MouseEvent) => {
    const type = host === 'weapp' ? 'longpress' : 'longtap'
    const target = event.target instanceof Element ? event.target : null
    for (let each = target; each; each = each.parentElement) pressed ||= context.listens(each, type)
    send(event, type, { x: event.clientX, y: event.clientY })
  }
  listen('pointerdown', (event) => {
    pressed = false
    release()
    const element = event.target instanceof Element ? hoverTarget(event.target) : null
    const names = element?.getAttribute('hover-class')?.split(/\s+/).filter(Boolean) ?? []
    if (element) {
      hovered = { element, names }
      element.classList.add(...names)
    }
    send(event, 'touchstart')
    pressTimer = setTimeout(() => longPressed(event), LONG_PRESS_MS)
  })
  listen('pointermove', (event) => {
    if (event.buttons !== 0) send(event, 'touchmove')
  })
  listen('pointerup', (event) => {
    release()
    send(event, 'touchend')
  })
  listen('pointercancel', (event) => {
    release()
    send(event, 'touchcancel')
  })
  listen('click', (event) => {
    const target = event.target instanceof Element ? event.target : null
    const active = target && nearestBuiltin(target, builtins)
    if (pressed || active?.disabled?.()) return
    send(event, 'tap', { x: event.clientX, y: event.clientY })
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) active?.activate?.()
  })
}

function nearestBuiltin(element: Element, builtins: Builtins) {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const builtin = builtins.of(each)
    if (builtin?.activate && each.localName !== 'form') return builtin
  }
  return undefined
}
