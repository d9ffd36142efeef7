import { CHUNK_BYTES, type FileType, MAX_FILE_BYTES, type PaperFile } from '@/contract/papers/file'
import { isRefusal, type Result } from '../failure'
import type { PaperApi } from './api'

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

type Sending = Pick<PaperApi, 'read' | 'send'>

const TRIES = 3

/** Sends one piece; after "no answer" it asks how far the page is and goes on from there. */
async function sendPiece(api: Sending, file: PaperFile, base64: string): Promise<Result<PaperFile>> {
  const at = (file.receivedBytes / 3) * 4
  const piece = { from: file.receivedBytes, base64: base64.slice(at, at + PIECE) }
  let answer = await api.send(file.fileId, piece)
  for (let tries = 1; tries < TRIES && !answer.ok && !isRefusal(answer.failure); tries += 1) {
    const known = await api.read(file.fileId)
    if (known.ok && known.value.receivedBytes > file.receivedBytes) return known
    answer = await api.send(file.fileId, piece)
  }
  return answer
}

/** Piece after piece from where the page is, telling how far it came: an interrupted upload is simply run again. */
export async function sendPage(
  api: Sending,
  begun: PaperFile,
  base64: string,
  onProgress: (file: PaperFile) => void,
): Promise<Result<PaperFile>> {
  let file = begun
  while (file.state === 'uploading') {
    const answer = await sendPiece(api, file, base64)
    if (!answer.ok) return answer
    file = answer.value
    onProgress(file)
  }
  return { ok: true, value: file }
}
