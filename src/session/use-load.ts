import { useCallback, useEffect, useRef, useState } from 'react'
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

/** Loads when the page opens, when `key` changes and when `reload` is called; only the newest answer counts. */
export function useLoad<Value>(loader: () => Promise<Result<Value>>, key = ''): [Load<Value>, () => void] {
  const [load, setLoad] = useState<Load<Value>>({ kind: 'loading' })
  const newest = useRef(0)
  const tries = useRef(0)
  const latest = useRef(loader)
  latest.current = loader

  const run = useCallback(async () => {
    newest.current += 1
    const mine = newest.current
    setLoad((before) => ({ kind: 'loading', stale: shown(before) }))
    const answer = await latest.current()
    if (mine !== newest.current) return
    tries.current = answer.ok ? 0 : tries.current + 1
    setLoad((before) =>
      answer.ok
        ? { kind: 'ready', value: answer.value }
        : { kind: 'failed', failure: answer.failure, stale: shown(before), tries: tries.current },
    )
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for what the loader reads.
  useEffect(() => {
    run()
    return () => {
      newest.current += 1
    }
  }, [run, key])
  return [load, run]
}
