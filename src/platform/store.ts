import Taro from '@tarojs/taro'

/** What the program keeps on the phone. Values are JSON; a value that cannot be read counts as absent. */
export const store = {
  read: (key: string): unknown => {
    const text = Taro.getStorageSync<string | null>(key)
    if (!text) return undefined
    try {
      return JSON.parse(text)
    } catch {
      return undefined
    }
  },
  write: (key: string, value: unknown) => Taro.setStorageSync(key, JSON.stringify(value)),
  remove: (key: string) => Taro.removeStorageSync(key),
}
