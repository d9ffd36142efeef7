import { useEffect, useRef } from 'react'

/** Calls again and again while `on`, at most `most` times: nobody is asked for ever. */
export function useEvery(ms: number, on: boolean, act: () => void, most = 60): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    if (!on) return
    let left = most
    const timer = setInterval(() => {
      left -= 1
      latest.current()
      if (left === 0) clearInterval(timer)
    }, ms)
    return () => clearInterval(timer)
  }, [ms, on, most])
}
