import { nativeWeapp } from './native'

/** Of the screen, px; undefined where an old client does not say. */
export const windowWidth = (): number | undefined => nativeWeapp().getWindowInfo?.().windowWidth
