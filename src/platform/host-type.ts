import type { Channel } from '@/contract/session/endpoints'

/** Which host runs the program, and the names people know it by. */
export interface Host {
  channel: Channel
  appName: string
  /** As in "您用微信支付". */
  payName: string
}
