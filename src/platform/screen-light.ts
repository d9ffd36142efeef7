import Taro from '@tarojs/taro'

let before: number | undefined
/** One step after the other: a page that is left while the host still answers must not stay bright. */
let running: Promise<boolean> = Promise.resolve(false)

async function toBrightest(): Promise<boolean> {
  try {
    if (before === undefined) before = (await Taro.getScreenBrightness()).value
    await Taro.setScreenBrightness({ value: 1 })
    await Taro.setKeepScreenOn({ keepScreenOn: true })
    return true
  } catch {
    // Not offered by this host: the code is still readable, only darker.
    return false
  }
}

async function toBefore(): Promise<boolean> {
  if (before === undefined) return false
  const value = before
  before = undefined
  try {
    await Taro.setScreenBrightness({ value })
    await Taro.setKeepScreenOn({ keepScreenOn: false })
    return true
  } catch {
    // As above.
    return false
  }
}

/** Brightest while a code is shown; remembers what it was. True where the host did it. */
export function brighten(): Promise<boolean> {
  running = running.then(toBrightest)
  return running
}

export function restoreLight(): Promise<boolean> {
  running = running.then(toBefore)
  return running
}
