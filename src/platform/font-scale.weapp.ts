import { nativeWeapp } from './native'

/** The host's text size against its ordinary one: 1 is ordinary. */
export const fontScale = (): number => nativeWeapp().getAppBaseInfo?.().fontSizeScaleFactor ?? 1
