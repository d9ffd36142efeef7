import { useState } from 'react'
import { useVisibility } from '@/platform/visibility'

/** How often home has been out of sight: what stands where may be arranged anew then, and only then. */
export function useLooks(): number {
  const [looks, setLooks] = useState(0)
  useVisibility(
    () => undefined,
    () => setLooks((count) => count + 1),
  )
  return looks
}
