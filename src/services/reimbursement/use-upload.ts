import { useRef, useState } from 'react'
import { photoFaultsOf } from '@/contract/papers/photo'
import type { ClaimFile } from '@/contract/reimbursement/file'
import type { PageRole } from '@/contract/reimbursement/kinds'
import { choosePictures, type Picture } from '@/platform/images'
import { readPixels } from '@/platform/pixels'
import { type Failure, isProblem, wordsOf } from '@/session/failure'
import { newIdempotencyKey } from '@/session/idempotency'
import { announce, notSent, sendPage } from './upload'

/** A page on its way, as the screen shows it. */
export interface Upload {
  key: string
  role: PageRole
  picture: Picture
  file: ClaimFile | undefined
  state: 'going' | 'stopped' | 'refused'
  why: string
}

const said = (failure: Failure) => {
  const { what, todo } = wordsOf(failure)
  return `${what}。${todo}`
}

async function lookAt(picture: Picture) {
  const pixels = await readPixels(picture.path)
  return pixels ? photoFaultsOf(pixels) : null
}

/** Pages of one claim being sent, one after the other; `onDone` after each that arrived. */
export function useUpload(claimId: string, onDone: () => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const busy = useRef(false)
  const change = (key: string, part: Partial<Upload>) =>
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const drop = (key: string) => setUploads((before) => before.filter((one) => one.key !== key))

  const send = async (upload: Upload) => {
    const { key, role, picture } = upload
    change(key, { state: 'going', why: '' })
    const faults = upload.file ? null : await lookAt(picture)
    const begun = upload.file
      ? { ok: true as const, value: upload.file }
      : await announce(key, claimId, { role, base64: picture.base64, faults })
    if (!begun.ok) return change(key, { state: 'stopped', why: said(begun.failure) })
    change(key, { file: begun.value })
    const sent = await sendPage(claimId, begun.value, picture.base64, (file) => change(key, { file }))
    if (!sent.ok) {
      const refused = isProblem(sent.failure, 'file-refused')
      return change(key, { state: refused ? 'refused' : 'stopped', why: said(sent.failure) })
    }
    drop(key)
    onDone()
  }

  const choose = async (role: PageRole, most: number) => {
    if (busy.current) return
    busy.current = true
    const chosen = (await choosePictures(most)).map((picture): Upload => {
      const why = notSent(picture.base64) ?? ''
      return { key: newIdempotencyKey(), role, picture, file: undefined, state: why === '' ? 'going' : 'refused', why }
    })
    setUploads((before) => [...before, ...chosen])
    for (const upload of chosen) if (upload.state === 'going') await send(upload)
    busy.current = false
  }
  return { uploads, choose, again: send, drop }
}
