import Taro from '@tarojs/taro'

const KEY = 'sandbox-persona'

/** Whom the sandbox signs in: chosen on 我的 → 演示身份, 周晓 at first. */
export const sandboxPersona = (): string => Taro.getStorageSync<string | null>(KEY) || 'zhouxiao'

export const chooseSandboxPersona = (personaId: string) => Taro.setStorageSync(KEY, personaId)
