import type { Channel } from '../../../src/contract/session/endpoints'

const payNames: Record<Channel, string> = { weapp: '微信支付', alipay: '支付宝', h5: '网页收银台' }

/** How the cash is paid, as each host calls it. */
export const payName = (channel: Channel): string => payNames[channel]
