import { useState } from 'react'
import type { Failure, Result } from './failure'
import { type Load, useLoad } from './use-load'

interface Page<Item> {
  items: Item[]
  nextCursor: string | null
}

/** What a list in pages shows, and how to come by the rest. */
export interface Pages<Item> {
  load: Load<Item[]>
  reload: () => void
  /** Undefined when everything is shown. */
  more: { busy: boolean; failure?: Failure; load: () => Promise<void> } | undefined
}

/** A list in pages: the first loads with the screen, each next one when asked for. */
export function usePages<Item>(loader: (cursor: string | undefined) => Promise<Result<Page<Item>>>): Pages<Item> {
  const [later, setLater] = useState<Item[]>([])
  const [cursor, setCursor] = useState<string | null>(null)
  const [next, setNext] = useState<{ busy: boolean; failure?: Failure }>({ busy: false })
  const [load, reload] = useLoad<Item[]>(async () => {
    const answer = await loader(undefined)
    if (!answer.ok) return answer
    setLater([])
    setCursor(answer.value.nextCursor)
    return { ok: true, value: answer.value.items }
  })
  const loadMore = async () => {
    if (next.busy || !cursor) return
    setNext({ busy: true })
    const answer = await loader(cursor)
    if (!answer.ok) return setNext({ busy: false, failure: answer.failure })
    setLater((before) => [...before, ...answer.value.items])
    setCursor(answer.value.nextCursor)
    setNext({ busy: false })
  }
  const all: Load<Item[]> =
    load.kind === 'ready'
      ? { kind: 'ready', value: [...load.value, ...later] }
      : { ...load, stale: load.stale && [...load.stale, ...later] }
  return { load: all, reload, more: cursor ? { ...next, load: loadMore } : undefined }
}
