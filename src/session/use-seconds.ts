import { useEffect, useState } from 'react'
import { secondsUntil } from './server-time'

const TICK_MS = 250

/** Whole seconds left until an instant, by the server's clock; changes once a second and stops while `running` is off. */
export function useSeconds(instant: string | null, running = true): number {
  const [seconds, setSeconds] = useState(() => (instant ? secondsUntil(instant) : 0))
  useEffect(() => {
    if (!instant) return setSeconds(0)
    setSeconds(secondsUntil(instant))
    if (!running) return
    const timer = setInterval(() => setSeconds(secondsUntil(instant)), TICK_MS)
    return () => clearInterval(timer)
  }, [instant, running])
  return seconds
}
