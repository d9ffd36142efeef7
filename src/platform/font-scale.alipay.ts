import { nativeAlipay } from './native'

/** The host's text size against its ordinary one: 1 is ordinary. */
export const fontScale = (): number => nativeAlipay().getSystemInfoSync?.().fontSizeSetting ?? 1
