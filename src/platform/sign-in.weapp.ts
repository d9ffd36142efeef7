import Taro from '@tarojs/taro'
import { sandboxCode } from './sandbox-persona'

/** The host's login code; the server turns it into a session. In the sandbox it names a persona. */
export async function loginCode(): Promise<string> {
  const { code } = await Taro.login()
  return BACKEND === 'sandbox' ? sandboxCode(code) : code
}
