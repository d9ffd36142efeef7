import Taro from '@tarojs/taro'

/** A page of the program, as `routes.ts` files name it: `/services/settlement/pages/bill/index?billId=…`. */
export type Route = `/${string}`

let opening = false

/** Opens a page; a second tap while the first still opens is dropped. At ten pages deep it takes the place of the top. */
export async function open(url: Route): Promise<void> {
  if (opening) return
  opening = true
  try {
    if (Taro.getCurrentPages().length >= 10) await Taro.redirectTo({ url })
    else await Taro.navigateTo({ url })
  } finally {
    opening = false
  }
}

/** Opens a page that no tap asked for (a check that a call needs): never dropped as a second tap. */
export const openOver = (url: Route) => Taro.navigateTo({ url })
export const replace = (url: Route) => Taro.redirectTo({ url })
export const openTab = (url: Route) => Taro.switchTab({ url })
export const restart = (url: Route) => Taro.reLaunch({ url })

/** Back, or home where nothing is behind (opened from outside). */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack().catch(() => undefined)
  else Taro.switchTab({ url: '/pages/home/index' }).catch(() => undefined)
}
