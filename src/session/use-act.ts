import { useCallback, useRef, useState } from 'react'
import type { Failure, Result } from './failure'
import { newIdempotencyKey } from './idempotency'

export type Act = { kind: 'idle' } | { kind: 'busy' } | { kind: 'failed'; failure: Failure; tries: number }

/**
 * Something done by a tap. A second tap while it runs is dropped; a retry after "no answer" carries the same
 * idempotency key, so it can never act twice; after a clear refusal the next try is a new intention.
 */
export function useAct<Arguments extends unknown[], Value>(
  action: (key: string, ...rest: Arguments) => Promise<Result<Value>>,
  onDone: (value: Value) => void,
): { act: Act; run: (...rest: Arguments) => Promise<void>; clear: () => void } {
  const [act, setAct] = useState<Act>({ kind: 'idle' })
  const busy = useRef(false)
  const tries = useRef(0)
  const key = useRef<string | undefined>(undefined)
  const latest = useRef({ action, onDone })
  latest.current = { action, onDone }

  const run = useCallback(async (...rest: Arguments) => {
    if (busy.current) return
    busy.current = true
    setAct({ kind: 'busy' })
    key.current ??= newIdempotencyKey()
    const answer = await latest.current.action(key.current, ...rest)
    busy.current = false
    if (answer.ok) {
      key.current = undefined
      tries.current = 0
      setAct({ kind: 'idle' })
      latest.current.onDone(answer.value)
      return
    }
    tries.current += 1
    if (answer.failure.kind === 'problem' && answer.failure.problem.status < 500) key.current = undefined
    setAct({ kind: 'failed', failure: answer.failure, tries: tries.current })
  }, [])

  const clear = useCallback(() => setAct({ kind: 'idle' }), [])
  return { act, run, clear }
}
