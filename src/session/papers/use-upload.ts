import { useEffect, useRef, useState } from 'react'
import type { PaperFile } from '@/contract/papers/file'
import { photoFaultsOf } from '@/contract/papers/photo'
import { readBase64 } from '@/platform/image-bytes'
import { choosePictures } from '@/platform/images'
import { openOwn, writeOwn } from '@/platform/own-files'
import { readPixels } from '@/platform/pixels'
import { type Failure, isProblem, type Result, wordsOf } from '../failure'
import { newIdempotencyKey } from '../idempotency'
import type { PaperApi } from './api'
import { keptPages, tidySets } from './kept'
import { notePicture } from './pictures'
import { notSent, sendPage, sizeOfBase64, typeOfBase64 } from './upload'

/** A page on its way, as the screen shows it. */
export interface Upload<Role extends string = string> {
  key: string
  role: Role
  /** The picture: where it is shown from, and its file in the program's folder ("" where it is not kept). */
  path: string
  name: string
  file: Pick<PaperFile, 'fileId' | 'receivedBytes' | 'sizeBytes'> | undefined
  state: 'waiting' | 'going' | 'stopped' | 'refused'
  why: string
}

const said = (failure: Failure) => {
  const { what, todo } = wordsOf(failure)
  return `${what}。${todo}`
}

async function lookAt(path: string) {
  const pixels = await readPixels(path)
  return pixels ? photoFaultsOf(pixels) : null
}

/** As it is on the server; a page that is not there any more (it waited too long) is announced anew. */
async function begin<Role extends string>(
  api: PaperApi<Role>,
  upload: Upload<Role>,
  base64: string,
): Promise<Result<PaperFile>> {
  const known = upload.file ? await api.read(upload.file.fileId) : undefined
  if (known && (known.ok || !isProblem(known.failure, 'not-found'))) return known
  const type = typeOfBase64(base64) ?? 'image/jpeg'
  const page = { role: upload.role, type, sizeBytes: sizeOfBase64(base64), faults: await lookAt(upload.path) }
  return api.announce(known ? newIdempotencyKey() : upload.key, page)
}

/**
 * Pages being sent, one after the other; `onDone` after each that arrived. What was chosen is kept on the phone until it
 * has arrived, and goes on by itself when the page is opened again.
 */
export function useUpload<Role extends string>(api: PaperApi<Role>, roles: readonly Role[], onDone: () => void) {
  const [uploads, setUploads] = useState<Upload<Role>[]>([])
  const line = useRef<Upload<Role>[]>([])
  const busy = useRef(false)
  const gone = useRef(false)
  const latest = useRef({ api, onDone })
  latest.current = { api, onDone }
  const kept = keptPages(api.set)
  const change = (key: string, part: Partial<Upload<Role>>) =>
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const leave = (key: string) => setUploads((before) => before.filter((one) => one.key !== key))

  const keep = ({ key, role, name, file }: Upload<Role>, arrived = false) =>
    kept.put({ key, role, name, fileId: file?.fileId ?? null, arrived })

  const send = async (upload: Upload<Role>) => {
    const { key, path, name } = upload
    change(key, { state: 'going', why: '' })
    const base64 = (name === '' ? undefined : (await openOwn(name))?.base64) ?? (await readBase64(path))
    const stop = (why: string, state: Upload['state'] = 'stopped') => change(key, { state, why })
    const wrong = notSent(base64)
    if (wrong) return stop(wrong, 'refused')
    const begun = await begin(latest.current.api, upload, base64)
    if (!begun.ok) return stop(said(begun.failure))
    const going = { ...upload, file: begun.value }
    change(key, { file: begun.value })
    if (name !== '') keep(going)
    const sent = await sendPage(latest.current.api, begun.value, base64, (file) => change(key, { file }))
    if (!sent.ok) return stop(said(sent.failure), isProblem(sent.failure, 'file-refused') ? 'refused' : 'stopped')
    notePicture(sent.value.fileId, path)
    if (name !== '') keep(going, true)
    leave(key)
    latest.current.onDone()
  }

  /** One at a time, in the order they were chosen; the rest waits when the page is left. */
  const work = async () => {
    if (busy.current) return
    busy.current = true
    for (let next = line.current.shift(); next && !gone.current; next = line.current.shift()) await send(next)
    busy.current = false
  }
  const add = (more: readonly Upload<Role>[]) => {
    setUploads((before) => [...before, ...more])
    line.current.push(...more)
    return work()
  }

  const again = (upload: Upload<Role>) => {
    line.current.push(upload)
    return work()
  }

  const choose = async (role: Role, most: number) => {
    const chosen: Upload<Role>[] = []
    for (const path of await choosePictures(most)) {
      const key = newIdempotencyKey()
      const base64 = await readBase64(path)
      const name = notSent(base64) ? '' : `page-${key}`
      const isKept = name !== '' && (await writeOwn(name, base64)) !== ''
      const upload: Upload<Role> = {
        key,
        role,
        path,
        name: isKept ? name : '',
        file: undefined,
        state: 'waiting',
        why: '',
      }
      if (isKept) keep(upload)
      chosen.push(upload)
    }
    await add(chosen)
  }

  const drop = async (key: string) => {
    leave(key)
    await kept.drop(kept.read().filter((one) => one.key === key))
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what an earlier visit left is taken up once for each set.
  useEffect(() => {
    gone.current = false
    const takeUp = async () => {
      await tidySets()
      await kept.tidy()
      const left: Upload<Role>[] = []
      for (const { key, role, name, fileId } of kept.read()) {
        const known = roles.find((one) => one === role)
        const picture = await openOwn(name)
        if (!known || !picture) await kept.drop(kept.read().filter((one) => one.key === key))
        else {
          const file =
            fileId === null ? undefined : { fileId, receivedBytes: 0, sizeBytes: sizeOfBase64(picture.base64) }
          left.push({ key, role: known, path: picture.path, name, file, state: 'waiting', why: '' })
        }
      }
      if (left.length > 0 && !gone.current) await add(left)
    }
    void takeUp()
    return () => {
      gone.current = true
    }
  }, [api.set])

  return { uploads, choose, again, drop }
}
