import { useCallback, useEffect, useRef, useState } from 'react'
import { actedId, useActedId } from './acting'
import type { Failure, Result } from './failure'

/**
 * `stale` is what was shown before, kept while it loads anew or after that failed, so that a screen never falls back
 * to a blank one.
 */
export type Load<Value> =
  | { kind: 'loading'; stale?: Value }
  | { kind: 'failed'; failure: Failure; stale?: Value; tries: number }
  | { kind: 'ready'; value: Value }

const shown = <Value>(load: Load<Value>) => (load.kind === 'ready' ? load.value : load.stale)

interface Held<Value> {
  /** For whom it was loaded; for anybody else there is nothing yet. */
  whose: string
  load: Load<Value>
}

const keptFor = <Value>(held: Held<Value>, whose: string) => (held.whose === whose ? shown(held.load) : undefined)

/**
 * Loads when the page opens, when `key` changes, when somebody else is acted for and when `reload` is called; only the
 * newest answer counts. What was loaded for one person is never shown while acting for another, not even as `stale`.
 */
export function useLoad<Value>(loader: () => Promise<Result<Value>>, key = ''): [Load<Value>, () => void] {
  const acted = useActedId()
  const [held, setHeld] = useState<Held<Value>>({ whose: acted, load: { kind: 'loading' } })
  const newest = useRef(0)
  const tries = useRef(0)
  const latest = useRef(loader)
  latest.current = loader

  const run = useCallback(async () => {
    newest.current += 1
    const mine = newest.current
    const whose = actedId()
    setHeld((before) => ({ whose, load: { kind: 'loading', stale: keptFor(before, whose) } }))
    const answer = await latest.current()
    if (mine !== newest.current) return
    tries.current = answer.ok ? 0 : tries.current + 1
    setHeld((before) => ({
      whose,
      load: answer.ok
        ? { kind: 'ready', value: answer.value }
        : { kind: 'failed', failure: answer.failure, stale: keptFor(before, whose), tries: tries.current },
    }))
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for what the loader reads, `acted` for whose it is.
  useEffect(() => {
    run()
    return () => {
      newest.current += 1
    }
  }, [run, key, acted])
  return [held.whose === acted ? held.load : { kind: 'loading' }, run]
}
