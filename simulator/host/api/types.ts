import type { Bundle } from '../../bundle'
import type { Bag } from '../bag'
import type { Overlay } from '../chrome/overlay'
import type { Screen } from '../chrome/screen'
import type { Device } from '../device'
import type { Recorder } from '../log'
import type { HostOptions, StorageArea } from '../options'
import type { Router } from '../router'
import type { Signals } from '../signals'

/** What the members of wx and my work with. */
export interface ApiHost {
  bundle: Bundle
  options: HostOptions
  device: Device
  recorder: Recorder
  router: Router
  screen: Screen
  overlay: Overlay
  storage: StorageArea
  signals: Signals
  /** Draws bars again after a call changed them. */
  refresh(): void
  /** Contents of temporary files by path, as data URIs. */
  files: Map<string, string>
  /** The arguments of launch: path, query, scene. */
  launch: Bag
}

/** Members that answer through callbacks or a promise; the value is what `success` receives. */
export type AsyncMembers = Record<string, (options: Bag) => unknown>

/** One theme of the API. */
export interface Theme {
  asynchronous?: AsyncMembers
  /** Members called and answered as they are. */
  plain?: Bag
}

export type ThemeFactory = (host: ApiHost) => Theme
