import { useState } from 'react'
import { fontScale } from './font-scale'
import { nativeWeapp } from './native'

const read = () => ({ width: nativeWeapp().getWindowInfo?.().windowWidth, fontScale: fontScale() })

/** How much room text has: width of the screen in px (undefined where an old client does not say), text scale. */
export const useLayout = () => useState(read)[0]
