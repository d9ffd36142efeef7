import { nativeAlipay } from './native'
import { done, type Outcome, unavailable } from './outcome'
import { openSandboxScreen } from './sandbox-screen'

const VERIFY_PAGE = 'https://openapi.alipay.com/gateway.do'

/** 人脸核身. Success on the client is no proof: the server asks the platform (domain.md §4.1). */
export function checkFace(verifyId: string): Promise<Outcome> {
  if (BACKEND === 'sandbox') return openSandboxScreen(`face?verifyId=${verifyId}`)
  const { startAPVerify } = nativeAlipay()
  if (typeof startAPVerify !== 'function') return Promise.resolve(unavailable('支付宝版本太旧，不能刷脸'))
  return new Promise((resolve) => {
    startAPVerify({
      url: VERIFY_PAGE,
      certifyId: verifyId,
      success: ({ resultStatus }) => resolve(resultStatus === '9000' ? done : { kind: 'cancelled' }),
      fail: () => resolve({ kind: 'cancelled' }),
    })
  })
}
