import { CHUNK_BYTES, type FileType, MAX_FILE_BYTES } from '@/contract/papers/file'
import type { PhotoFault } from '@/contract/papers/photo'
import { addPiece, createFile, readFile } from '@/contract/reimbursement/endpoints-files'
import type { ClaimFile } from '@/contract/reimbursement/file'
import type { PageRole } from '@/contract/reimbursement/kinds'
import { call } from '@/session/call'
import { isRefusal, type Result } from '@/session/failure'

/** A page on this phone, with what its pixels say; `faults` null where the host gives none. */
export interface Page {
  role: PageRole
  base64: string
  faults: PhotoFault[] | null
}

/** Characters of base64 in one piece. */
const PIECE = (CHUNK_BYTES / 3) * 4
const HEADS: readonly [head: string, type: FileType][] = [
  ['/9j/', 'image/jpeg'],
  ['iVBORw0KGgo', 'image/png'],
  ['JVBERi0', 'application/pdf'],
]

/** The type that the first bytes say; undefined for what the office does not take. */
export const typeOfBase64 = (base64: string): FileType | undefined =>
  HEADS.find(([head]) => base64.startsWith(head))?.[1]

export const sizeOfBase64 = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0)

/** Why a page is not even sent; undefined where it may be. */
export function notSent(base64: string): string | undefined {
  if (!typeOfBase64(base64)) return '这个文件不能用，请换成照片（JPG、PNG）或 PDF。'
  return sizeOfBase64(base64) > MAX_FILE_BYTES ? '这一页超过 5 MB，请拍得小一点，或换一张。' : undefined
}

/** Announces a page. */
export function announce(idempotencyKey: string, claimId: string, page: Page): Promise<Result<ClaimFile>> {
  const type = typeOfBase64(page.base64) ?? 'image/jpeg'
  const body = { role: page.role, type, sizeBytes: sizeOfBase64(page.base64), faults: page.faults }
  return call(createFile, { params: { claimId }, body }, { idempotencyKey })
}

const TRIES = 3

/** Sends one piece; after "no answer" it asks how far the page is and goes on from there. */
async function sendPiece(claimId: string, file: ClaimFile, base64: string): Promise<Result<ClaimFile>> {
  const params = { claimId, fileId: file.fileId }
  const at = (file.receivedBytes / 3) * 4
  const body = { from: file.receivedBytes, base64: base64.slice(at, at + PIECE) }
  let answer = await call(addPiece, { params, body })
  for (let tries = 1; tries < TRIES && !answer.ok && !isRefusal(answer.failure); tries += 1) {
    const known = await call(readFile, { params })
    if (known.ok && known.value.receivedBytes > file.receivedBytes) return known
    answer = await call(addPiece, { params, body })
  }
  return answer
}

/** Piece after piece from where the page is, telling how far it came: an interrupted upload is simply run again. */
export async function sendPage(
  claimId: string,
  begun: ClaimFile,
  base64: string,
  onProgress: (file: ClaimFile) => void,
): Promise<Result<ClaimFile>> {
  let file = begun
  while (file.state === 'uploading') {
    const answer = await sendPiece(claimId, file, base64)
    if (!answer.ok) return answer
    file = answer.value
    onProgress(file)
  }
  return { ok: true, value: file }
}
