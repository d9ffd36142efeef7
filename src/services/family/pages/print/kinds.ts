import { printCounterSlip } from '@/contract/activation/print'
import { printGrant } from '@/contract/family/print'
import { printFiling } from '@/contract/remote-care/print'
import { printBill, printReceipt } from '@/contract/settlement/print'
import { call } from '@/session/call'

/** Each kind of 大字单子 by the endpoint that makes it. */
const kinds = {
  grant: (id: string) => call(printGrant, { params: { id } }),
  counter: (id: string) => call(printCounterSlip, { params: { id } }),
  bill: (billId: string) => call(printBill, { params: { billId } }),
  receipt: (orderId: string) => call(printReceipt, { params: { orderId } }),
  filing: (filingId: string) => call(printFiling, { params: { filingId } }),
} as const

const isKind = (kind: string): kind is keyof typeof kinds => kind in kinds

/** Makes the slip that the address of the page names. */
export const makeSlip = (kind: string, id: string) => kinds[isKind(kind) ? kind : 'bill'](id)
