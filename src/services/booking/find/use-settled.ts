import { useEffect, useState } from 'react'

const PAUSE_MS = 300

/** What was typed, once typing has paused: nothing is asked of the server for every letter. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    if (typed === settled) return
    const timer = setTimeout(() => setSettled(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, settled])
  return settled
}
