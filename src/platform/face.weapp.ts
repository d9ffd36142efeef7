import { nativeWeapp } from './native'
import { done, type Outcome, unavailable } from './outcome'
import { openSandboxScreen } from './sandbox-screen'

/** 人脸核身. Success on the client is no proof: the server asks the platform (domain.md §3.5). */
export function checkFace(verifyId: string): Promise<Outcome> {
  if (BACKEND === 'sandbox') return openSandboxScreen(`face?verifyId=${verifyId}`)
  const { requestFacialVerify } = nativeWeapp()
  if (typeof requestFacialVerify !== 'function') return Promise.resolve(unavailable('微信版本太旧，不能刷脸'))
  return new Promise((resolve) => {
    requestFacialVerify({ verifyId, success: () => resolve(done), fail: () => resolve({ kind: 'cancelled' }) })
  })
}
