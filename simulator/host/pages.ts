import type { Bundle } from '../bundle'
import type { Bag } from './bag'
import type { Engine } from './engine'
import { createEventChannel, type EventChannel } from './event-channel'
import type { Recorder } from './log'
import type { Program } from './program'
import { countSetData, runLifecycle } from './set-data'
import type { Target } from './url'

export interface Page extends Target {
  caller: Bag
  holder: HTMLElement
  /** Overrides of the title bar made by API calls. */
  bar: { title?: string; color?: string; text?: 'black' | 'white'; loading?: boolean }
  show(): void
  hide(): void
  /** Fires the page's own lifecycle method or handler. */
  run(name: string, ...args: unknown[]): void
  destroy(): void
}

/** Each page's styles apply to it alone, so they go with it. */
function styleOf(bundle: Bundle, path: string, enabled: boolean): HTMLStyleElement | null {
  const css = bundle.styles[path]
  if (!enabled || !css) return null
  const style = document.createElement('style')
  style.textContent = css
  document.head.appendChild(style)
  return style
}

export interface PageFactory {
  create(target: Target, channel?: EventChannel): Page
}

/** Makes pages: engine root, styles, and the lifecycle calls that every page gets. */
export function createPageFactory(
  bundle: Bundle,
  recorder: Recorder,
  engine: Engine,
  program: Program,
  mount: HTMLElement,
  styles: boolean,
): PageFactory {
  return {
    create({ path, query }, channel) {
      if (!bundle.pages.includes(path)) throw new Error(`page "${path}" is not in app.json`)
      program.prepare(path)
      const root = engine.createRoot(path, mount)
      const { caller, holder } = root
      const style = styleOf(bundle, path, styles)
      const run = (name: string, ...args: unknown[]) => runLifecycle(recorder, caller, name, ...args)
      let alive = true
      countSetData(bundle, recorder, caller, path)
      const opener = channel ?? createEventChannel(recorder)
      Object.assign(caller, { route: path, __route__: path, options: query, getOpenerEventChannel: () => opener })
      holder.style.display = 'none'
      root.attach()
      run('onLoad', query)
      let ready = false
      return {
        path,
        query,
        caller,
        holder,
        bar: {},
        run,
        show() {
          holder.style.display = ''
          if (style) style.media = 'all'
          run('onShow')
          if (ready) return
          ready = true
          setTimeout(() => {
            if (alive) run('onReady')
          }, 0)
        },
        hide() {
          run('onHide')
          holder.style.display = 'none'
          if (style) style.media = 'not all'
        },
        destroy() {
          alive = false
          run('onUnload')
          root.release()
          style?.remove()
        },
      }
    },
  }
}
