import { nativeAlipay } from './native'
import { sandboxPersona } from './sandbox-persona'

/** The host's login code; the server turns it into a session. In the sandbox it names a persona. */
export function loginCode(): Promise<string> {
  if (BACKEND === 'sandbox') return Promise.resolve(`sandbox:${sandboxPersona()}`)
  return new Promise((resolve, reject) => {
    nativeAlipay().getAuthCode?.({
      scopes: 'auth_base',
      success: ({ authCode }) => resolve(authCode),
      fail: (error) => reject(new Error(error.errorMessage ?? 'getAuthCode failed')),
    })
  })
}
