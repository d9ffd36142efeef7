import type { Route } from '@/platform/navigate'

const page = (name: string): Route => `/services/settlement/pages/${name}/index`

export const billsPage = page('bills')
export const billPage = (billId: string): Route => `${page('bill')}?billId=${billId}`
/** 账单明细: every line as the hospital issued it. */
export const linesPage = (billId: string): Route => `${page('lines')}?billId=${billId}`
/** 付款前核对: the last look before paying. */
export const confirmPage = (previewId: string, billId: string): Route =>
  `${page('confirm')}?previewId=${previewId}&billId=${billId}`
/** How an order fares, whatever its state; leads on to the receipt. */
export const orderPage = (orderId: string): Route => `${page('result')}?orderId=${orderId}`
/** The same, and opens the channel's cashier at once. */
export const payPage = (orderId: string): Route => `${page('result')}?orderId=${orderId}&pay=1`
export const receiptPage = (orderId: string): Route => `${page('receipt')}?orderId=${orderId}`
