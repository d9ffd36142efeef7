import { nativeAlipay } from './native'
import { sandboxCode } from './sandbox-persona'

const authCode = () =>
  new Promise<string>((resolve, reject) => {
    nativeAlipay().getAuthCode?.({
      scopes: 'auth_base',
      success: (answer) => resolve(answer.authCode),
      fail: (error) => reject(new Error(error.errorMessage ?? 'getAuthCode failed')),
    })
  })

/** The host's login code; the server turns it into a session. In the sandbox it names a persona. */
export async function loginCode(): Promise<string> {
  const code = await authCode()
  return BACKEND === 'sandbox' ? sandboxCode(code) : code
}
