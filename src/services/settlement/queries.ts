import {
  cancelOrder,
  createOrder,
  createPreview,
  listBills,
  readBill,
  readOrder,
} from '@/contract/settlement/endpoints'
import { call } from '@/session/call'

/** What settlement's screens ask of the server. */
export const loadBills = (cursor: string | undefined) =>
  call(listBills, { query: { cursor, limit: 20, status: undefined } })
export const loadBill = (billId: string) => call(readBill, { params: { billId } })
export const loadOrder = (orderId: string) => call(readOrder, { params: { orderId } })

export interface Choice {
  billId: string
  useAccount: boolean
  useMutualAid: boolean
}

export const previewBill = (choice: Choice) => call(createPreview, { body: choice })

export const placeOrder = (idempotencyKey: string, previewId: string) =>
  call(createOrder, { body: { previewId } }, { idempotencyKey })

export const letGo = (idempotencyKey: string, orderId: string) =>
  call(cancelOrder, { params: { orderId } }, { idempotencyKey })
