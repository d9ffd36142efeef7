import type { Pixels } from './pixels-type'

/** Alipay documents no way to a picture's pixels without a canvas on the screen: the page is not looked at here. */
export const readPixels = (_path: string): Promise<Pixels | undefined> => Promise.resolve(undefined)
