import { useState } from 'react'
import type { PaperFile } from '@/contract/papers/file'
import { removeOwn, writeOwn } from '@/platform/own-files'
import type { Failure } from '../failure'
import type { PageApi } from './api'
import { picturePath } from './pictures'

export type PictureLoad =
  | { kind: 'away' }
  | { kind: 'coming'; part: number }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'here'; path: string }

/** What was loaded to be shown: a page of somebody's papers does not stay on the phone longer than until the next one. */
let lastShown = ''

async function keepShown(fileId: string, base64: string): Promise<string> {
  if (lastShown !== '') await removeOwn(lastShown)
  lastShown = `shown-${fileId}`
  return writeOwn(lastShown, base64)
}

/** The picture of one page: from this phone where it was taken here, else loaded piece by piece when it is asked for. */
export function usePicture(file: PaperFile, load: PageApi['load']) {
  const known = picturePath(file.fileId)
  const [state, setState] = useState<PictureLoad>({ kind: 'away' })
  const fetch = async () => {
    const parts: string[] = []
    for (let from: number | null = 0; from !== null; ) {
      setState({ kind: 'coming', part: from / file.sizeBytes })
      const piece = await load(file.fileId, from)
      if (!piece.ok) return setState({ kind: 'failed', failure: piece.failure })
      parts.push(piece.value.base64)
      from = piece.value.next
    }
    const path = await keepShown(file.fileId, parts.join(''))
    if (path === '') return setState({ kind: 'failed', failure: { kind: 'unreadable' } })
    setState({ kind: 'here', path })
  }
  const shown: PictureLoad = known && state.kind === 'away' ? { kind: 'here', path: known } : state
  return { picture: shown, fetch }
}
