import { networkOf } from '../api/request'
import { call } from '../bag'
import type { CallEntry, SetDataEntry } from '../log'
import type { Network } from '../options'
import { runLifecycle } from '../set-data'
import type { Running } from '../start'
import { confirmText, enterText, isTextControl, tapElement } from './act'
import { createFinder } from './find'
import { accessibleName, controlsIn } from './names'
import { settle, waitUntil } from './settle'
import { visibleText } from './visible'

type Target = string | RegExp | Element

export interface SetDataSum {
  calls: number
  bytes: number
  list: SetDataEntry[]
}

const WAIT_MS = 3000
const FIRST_DRAW_MS = 500

/** What a test or a person does with a running program; the same in jsdom and, as `window.mp`, in a browser. */
export function createDriver(running: Running) {
  const { router, recorder, engine, screen, device, signals, program, api } = running
  const page = () => router.top()
  const listens = (element: Element, type: string) => engine.context.listens(element, type)
  const finder = createFinder(
    () => ({ page: page()?.holder, overlay: screen.overlay, tabs: screen.tabs.element }),
    listens,
  )
  const text = () =>
    [page()?.holder, screen.overlay]
      .flatMap((root) => (root ? visibleText(root) : []))
      .join('\n')
      .trim()
  const settled = () => settle(recorder)
  const control = (target: Target) => {
    const element = finder.element(target)
    if (!isTextControl(element)) throw new Error(`${String(target)} is not a text field`)
    return element
  }
  const tap = async (target: Target) => {
    tapElement(finder.element(target))
    await settled()
  }
  return {
    /** Path of the page on top. */
    route: () => page()?.path ?? '',
    query: () => page()?.query ?? {},
    /** Paths of the open pages, the deepest last. */
    stackPaths: () => router.stack.map(({ path }) => path),
    title: () => screen.title(),
    text,
    page: () => page()?.holder ?? null,
    $: finder.query,
    $$: finder.all,
    byName: finder.byName,
    byText: finder.byText,
    /** True when something of this name can be tapped or typed into now. */
    has: (name: string | RegExp) => finder.has(name),
    nameOf: accessibleName,
    /** Taps what a selector or an accessible name finds. */
    tap,
    async tapText(wanted: string | RegExp) {
      tapElement(finder.byText(wanted))
      await settled()
    },
    /** Types character by character, after what is there. */
    async type(target: Target, value: string) {
      const field = control(target)
      field.focus()
      for (const character of value) {
        enterText(field, character, false)
        await settled()
      }
    },
    /** Replaces the whole text of a field at once, as pasting does. */
    async fill(target: Target, value: string) {
      const field = control(target)
      field.focus()
      enterText(field, value, true)
      await settled()
    },
    async blur(target: Target) {
      control(target).blur()
      await settled()
    },
    async confirm(target: Target) {
      confirmText(control(target))
      await settled()
    },
    /** Chooses in a picker without its sheet: an index, or a date. */
    async pick(target: Target, value: number | string) {
      const found = finder.element(target)
      const picker = found.closest('picker') ?? found
      if (picker.localName !== 'picker') throw new Error(`${String(target)} is no picker`)
      running.tools.emit(picker, 'change', { value })
      await settled()
    },
    async back() {
      call(api, 'navigateBack', { delta: 1, fail: (problem: unknown) => recorder.error(problem) })
      await settled()
    },
    async switchTab(path: string) {
      router.switchTab(`/${path.replace(/^\//, '')}`)
      await settled()
    },
    async open(url: string) {
      router.reLaunch(`/${url.replace(/^\//, '')}`)
      await settled()
    },
    /** Calls a member of wx or my as page code does. */
    call: (name: string, ...args: unknown[]) => call(api, name, ...args),
    /** wx or my itself. */
    apiObject: () => api,
    /** A field of the page on top, for tests that look behind the screen. */
    pageField: (name: string) => page()?.caller[name],
    appField: (name: string) => program.app[name],
    settle: settled,
    /** Waits for the first page's first setData, then until it is quiet. A page without data is not waited for long. */
    async firstDraw() {
      const drawn = () => recorder.log.setData.length + recorder.log.errors.length > 0 || text() !== ''
      await waitUntil(drawn, FIRST_DRAW_MS).catch(() => undefined)
      await settled()
    },
    /** Waits for a text on the screen, or for a condition. */
    async waitFor(wanted: string | RegExp | (() => boolean), limit = WAIT_MS) {
      const holds = () =>
        typeof wanted === 'function'
          ? wanted()
          : typeof wanted === 'string'
            ? text().includes(wanted)
            : wanted.test(text())
      const late = () =>
        `waited ${limit} ms for ${String(wanted)}; errors: ${recorder.log.errors.join(' | ') || 'none'}; on the screen:\n${text()}`
      await waitUntil(holds, limit, late)
    },
    /** setData since the last time this was asked. */
    takeSetData(): SetDataSum {
      const list = recorder.log.setData.splice(0)
      return { calls: list.length, bytes: list.reduce((sum, { bytes }) => sum + bytes, 0), list }
    },
    takeCalls: (): CallEntry[] => recorder.log.calls.splice(0),
    /** Adds to `errors` what happened outside the program's own calls: a rejection nobody handled, a failed timer. */
    report(problem: unknown) {
      recorder.error(problem)
      signals.fire('UnhandledRejection', { reason: problem })
    },
    errors: recorder.log.errors,
    warnings: recorder.log.warnings,
    calls: recorder.log.calls,
    console: recorder.log.console,
    /** Tappable things and fields that a screen reader could not name. */
    namelessControls: () =>
      controlsIn(page()?.holder ?? screen.pages, listens)
        .filter((element) => accessibleName(element) === '')
        .map((element) => element.outerHTML.slice(0, 160)),
    network(network: Network) {
      device.network = network
      signals.fire('NetworkStatusChange', networkOf(device))
    },
    resize(width: number, height: number) {
      Object.assign(device, { width, height })
      running.refresh()
      page()?.run('onResize', { size: { windowWidth: width, windowHeight: height } })
    },
    fontScale(scale: number) {
      device.fontScale = scale
    },
    /** What the fake scanner reads next. */
    scan: (...codes: string[]) => void device.scans.push(...codes),
    /** A screenshot is taken. */
    screenshot: () => signals.fire('UserCaptureScreen', {}),
    background() {
      page()?.run('onHide')
      runLifecycle(recorder, program.app, 'onHide')
      signals.fire('AppHide')
    },
    async foreground() {
      runLifecycle(recorder, program.app, 'onShow', running.launch)
      signals.fire('AppShow', running.launch)
      page()?.run('onShow')
      await settled()
    },
    async pullDown() {
      page()?.run('onPullDownRefresh')
      await settled()
    },
    async reachBottom() {
      page()?.run('onReachBottom')
      await settled()
    },
    device,
  }
}

export type Driver = ReturnType<typeof createDriver>
