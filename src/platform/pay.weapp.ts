import { type MedicalInsurancePay, nativeWeapp } from './native'
import { done, type Outcome, unavailable } from './outcome'
import { openSandboxScreen } from './sandbox-screen'

/**
 * 医保移动支付 2.0. Never falls back to plain payment, and success here is never "paid": the order is asked of the
 * server when the page shows again (domain.md §3.1 steps 7 and 8).
 */
export function pay(orderId: string, channelData?: MedicalInsurancePay): Promise<Outcome> {
  if (BACKEND === 'sandbox') return openSandboxScreen(`cashier?orderId=${orderId}`)
  const { requestMedicalInsurancePay } = nativeWeapp()
  if (typeof requestMedicalInsurancePay !== 'function' || !channelData)
    return Promise.resolve(unavailable('请把微信更新到 8.0.44 以上，再用医保付'))
  return new Promise((resolve) => {
    requestMedicalInsurancePay({
      ...channelData,
      success: () => resolve(done),
      fail: () => resolve({ kind: 'cancelled' }),
    })
  })
}
