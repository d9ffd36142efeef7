import type { Bundle } from '../bundle'
import { createDriver } from './driver/driver'
import { memoryArea } from './memory-area'
import type { HostOptions } from './options'
import { start } from './start'

/** What the host script gives to the page that loads it. */
export const MiniProgramHost = {
  start: (bundle: Bundle, options: HostOptions, mount: HTMLElement) => createDriver(start(bundle, options, mount)),
  memoryArea,
}

Object.assign(globalThis, { MiniProgramHost })
