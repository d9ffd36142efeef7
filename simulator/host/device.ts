import type { HostOptions, Network } from './options'

/** A photo that the fake camera or album hands over. */
export interface Photo {
  name: string
  /** Data URI. */
  data: string
}

/** The phone: what a person can change from outside while the program runs. */
export interface Device {
  width: number
  height: number
  statusBar: number
  titleBar: number
  tabBar: number
  safeBottom: number
  fontScale: number
  network: Network
  slowMs: number
  brightness: number
  keepScreenOn: boolean
  /** What a screenshot shows while a page has guarded itself. */
  captureGuard: 'none' | 'hidden'
  clipboard: string
  /** Answers of the fake scanner in order; empty means that the person closes it. */
  scans: string[]
  photos: Photo[]
  /** The program's own files (USER_DATA_PATH) by path, as data URIs: they outlive the program. */
  saved: Record<string, string>
  /** Answers to subscribe-message prompts. */
  subscribes: boolean
  privacyAgreed: boolean
}

/** A 1 × 1 PNG: enough for code that only carries a picture on. */
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export function createDevice(options: HostOptions): Device {
  return {
    width: options.width ?? 375,
    height: options.height ?? 812,
    statusBar: 44,
    titleBar: 44,
    tabBar: 50,
    safeBottom: 34,
    fontScale: options.fontScale ?? 1,
    network: options.network ?? 'normal',
    slowMs: options.slowMs ?? 2000,
    brightness: 0.5,
    keepScreenOn: false,
    captureGuard: 'none',
    clipboard: '',
    scans: [],
    saved: {},
    photos: [{ name: 'photo.png', data: DOT }],
    subscribes: true,
    privacyAgreed: true,
  }
}
