export const PLATFORMS = ['h5', 'weapp', 'alipay'] as const

/** A target of the build: the browser preview, the WeChat and the Alipay mini-program. */
export type Platform = (typeof PLATFORMS)[number]

export const isPlatform = (word: string | undefined): word is Platform =>
  PLATFORMS.some((platform) => platform === word)
