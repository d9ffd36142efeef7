import type { Route } from '@/platform/navigate'

const page = (name: string): Route => `/services/settlement/pages/${name}/index`

export const billsPage = page('bills')
export const billPage = (billId: string): Route => `${page('bill')}?billId=${billId}`
/** How an order fares, whatever its state; leads on to the receipt. */
export const orderPage = (orderId: string): Route => `${page('result')}?orderId=${orderId}`
export const receiptPage = (orderId: string): Route => `${page('receipt')}?orderId=${orderId}`
