import type { Channel } from '../../../src/contract/session/endpoints'
import type { PaymentChannel } from '../../services/settlement/pay/channel'
import { alipay } from './alipay'
import { weapp } from './weapp'

/** The browser preview pays as WeChat's H5 does, with the same order. */
const channels: Record<Channel, PaymentChannel> = { weapp, alipay, h5: weapp }

/** Which channel an order is paid through: the one it was placed in. */
export const channelOf = (order: { channel: Channel }): PaymentChannel => channels[order.channel]
