import { useEffect, useRef, useState } from 'react'

const EVERY_MS = 2000
const MOST = 8

/** Asks again by itself while a result is awaited, a few times; how often it did is shown. */
export function useLooking(on: boolean, look: () => void): number {
  const [looks, setLooks] = useState(0)
  const latest = useRef(look)
  latest.current = look
  useEffect(() => {
    if (!on || looks >= MOST) return
    const timer = setTimeout(() => {
      setLooks(looks + 1)
      latest.current()
    }, EVERY_MS)
    return () => clearTimeout(timer)
  }, [on, looks])
  return looks
}
