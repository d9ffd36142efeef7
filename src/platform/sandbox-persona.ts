import Taro from '@tarojs/taro'

const KEY = 'sandbox-persona'
const FIRST = 'zhouxiao'
const PREFIX = 'sandbox:'

/**
 * The sandbox's login code: whom the person chose on 演示身份, else whom the host offers (our simulator and the
 * preview's address can), else 周晓.
 */
export function sandboxCode(offered: string): string {
  const chosen = Taro.getStorageSync<string | null>(KEY)
  if (chosen) return `${PREFIX}${chosen}`
  return offered.startsWith(PREFIX) ? offered : `${PREFIX}${FIRST}`
}

export const chooseSandboxPersona = (personaId: string) => Taro.setStorageSync(KEY, personaId)
