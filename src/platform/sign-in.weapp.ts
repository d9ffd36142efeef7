import Taro from '@tarojs/taro'
import { sandboxPersona } from './sandbox-persona'

/** The host's login code; the server turns it into a session. In the sandbox it names a persona. */
export async function loginCode(): Promise<string> {
  if (BACKEND === 'sandbox') return `sandbox:${sandboxPersona()}`
  const { code } = await Taro.login()
  return code
}
