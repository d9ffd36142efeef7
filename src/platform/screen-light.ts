import Taro from '@tarojs/taro'

let before: number | undefined

/** Brightest while a code is shown; remembers what it was. A host that cannot is left alone. */
export async function brighten(): Promise<void> {
  try {
    if (before === undefined) before = (await Taro.getScreenBrightness()).value
    await Taro.setScreenBrightness({ value: 1 })
    await Taro.setKeepScreenOn({ keepScreenOn: true })
  } catch {
    // Not offered by this host: the code is still readable, only darker.
  }
}

export async function restoreLight(): Promise<void> {
  if (before === undefined) return
  const value = before
  before = undefined
  try {
    await Taro.setScreenBrightness({ value })
    await Taro.setKeepScreenOn({ keepScreenOn: false })
  } catch {
    // As above.
  }
}
