import { nativeAlipay } from './native'
import { done, type Outcome, unavailable } from './outcome'
import { openSandboxScreen } from './sandbox-screen'

/** Opens the `pay_url` of createandpay, which holds the cash part too; the result is asked of the server. */
export function pay(orderId: string, channelData?: { payUrl: string }): Promise<Outcome> {
  if (BACKEND === 'sandbox') return openSandboxScreen(`cashier?orderId=${orderId}`)
  const openURL = nativeAlipay().ap?.openURL
  if (typeof openURL !== 'function' || !channelData) return Promise.resolve(unavailable('请更新支付宝，再用医保付'))
  return new Promise((resolve) => {
    openURL({ url: channelData.payUrl, success: () => resolve(done), fail: () => resolve({ kind: 'cancelled' }) })
  })
}
