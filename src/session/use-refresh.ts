import { useRef } from 'react'
import { useVisibility } from '@/platform/visibility'

/** Loads again whenever the page comes back to the front; the first time is `useLoad`'s own. */
export function useRefresh(reload: () => void): void {
  const opened = useRef(false)
  useVisibility(
    () => {
      if (opened.current) reload()
      opened.current = true
    },
    () => undefined,
  )
}
