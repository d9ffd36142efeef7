import type { Bag } from './bag'
import type { LogEvent } from './log'

export type Network = 'normal' | 'slow' | 'absent'

/** Where wx/my storage lives: memory in tests, localStorage on the person's page. Values are JSON texts. */
export interface StorageArea {
  get(key: string): string | null
  set(key: string, value: string): void
  remove(key: string): void
  keys(): string[]
}

/** A request as the host sends it; the default uses fetch. */
export interface HttpRequest {
  url: string
  method: string
  headers: Record<string, string>
  body: string | null
}

export interface HttpResponse {
  status: number
  headers: Record<string, string>
  text: string
}

export type Http = (request: HttpRequest, signal: { aborted: boolean }) => Promise<HttpResponse>

export interface HostOptions {
  /** Page to open first, with its query; default the first of app.json. */
  entry?: string | undefined
  /** Screen size in CSS px. */
  width?: number
  height?: number
  /** The client's own font size: 1 is standard, WeChat goes to about 1.6. */
  fontScale?: number
  network?: Network
  /** How late an answer comes while the network is slow. */
  slowMs?: number
  /** Replaces the origin of requests that go to `apiOrigin`. */
  apiBase?: string | undefined
  apiOrigin?: string
  /** `wx.login` and `my.getAuthCode` give `sandbox:<persona>`; without it `sim-<random>`. */
  persona?: string | undefined
  storage?: StorageArea
  http: Http
  /** Draw with the build's styles; off in jsdom, where nothing is laid out and parsing them costs most. */
  styles?: boolean
  /** Members of wx or my that replace the simulator's own. */
  api?: Bag
  notify?: (event: LogEvent | { kind: 'route'; path: string }) => void
}
