import { useEffect, useState } from 'react'
import { fontScale } from './font-scale'

export interface Layout {
  /** Of the column the program is drawn in (ui/browser.scss), px. */
  width: number
  fontScale: number
}

const read = (): Layout => ({ width: Math.min(window.innerWidth, 480), fontScale: fontScale() })

/** How much room text has; a browser's window changes, a phone's screen does not. */
export function useLayout(): Layout {
  const [layout, setLayout] = useState(read)
  useEffect(() => {
    const listen = () => setLayout(read())
    window.addEventListener('resize', listen)
    return () => window.removeEventListener('resize', listen)
  }, [])
  return layout
}
