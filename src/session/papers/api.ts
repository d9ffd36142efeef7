import type * as v from 'valibot'
import type { FileType, PaperFile, Piece, sentPiece, Turn } from '@/contract/papers/file'
import type { Frame } from '@/contract/papers/frame'
import type { PhotoFault } from '@/contract/papers/photo'
import type { Result } from '../failure'

/** What is said of a page before its first piece; `faults` null where the host gives no pixels. */
export interface Announced<Role> {
  role: Role
  type: FileType
  sizeBytes: number
  faults: PhotoFault[] | null
}

/** How one service takes in pages; a claim's and a filing's differ in their addresses only. */
export interface PaperApi<Role extends string = string> {
  /** Names these pages on the phone: `claim-<claimId>`. */
  set: string
  announce: (idempotencyKey: string, page: Announced<Role>) => Promise<Result<PaperFile>>
  read: (fileId: string) => Promise<Result<PaperFile>>
  send: (fileId: string, piece: v.InferOutput<typeof sentPiece>) => Promise<Result<PaperFile>>
}

/** How one service shows and changes a page that is there. */
export interface PageApi {
  load: (fileId: string, from: number) => Promise<Result<Piece>>
  turn: (fileId: string, turn: Turn) => Promise<Result<PaperFile>>
  crop: (fileId: string, crop: Frame | null) => Promise<Result<PaperFile>>
  remove: (fileId: string) => Promise<Result<unknown>>
}
