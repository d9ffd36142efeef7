import type { PayableOrder } from '../order/row'

/** What a payment channel is asked for; written with the order so that its money identities can be checked later. */
export type ChannelOrder = Readonly<Record<string, unknown>>

/** One payment channel: turns an order into the document its own interface takes. */
export type PaymentChannel = (order: PayableOrder) => ChannelOrder
