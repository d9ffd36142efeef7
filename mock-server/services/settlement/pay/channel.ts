import type { CertType } from '../../../../src/contract/shared/identity'
import type { PayableOrder } from '../order/row'

/** What a payment channel is asked for; written with the order so that its money identities can be checked later. */
export type ChannelOrder = Readonly<Record<string, unknown>>

/** What a channel checks of the two people (亲属代付), beside their names. */
export interface Certificates {
  payer_cert_type: CertType
  payer_cert_no: string
  patient_cert_type: CertType
  patient_cert_no: string
}

/** One payment channel: turns an order into the document its own interface takes. */
export type PaymentChannel = (order: PayableOrder & Certificates) => ChannelOrder
