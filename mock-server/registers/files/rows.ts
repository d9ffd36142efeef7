import type { Kysely } from 'kysely'
import type { Turn } from '../../../src/contract/papers/file'
import type { Frame } from '../../../src/contract/papers/frame'
import type { PhotoFault } from '../../../src/contract/papers/photo'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'
import type { PaperTable } from '../../base/db/tables/papers'

const INSERT = `insert into papers (file_id, owner, owner_id, person_id, role, type, size_bytes, received_bytes, state,
    turn, faults, looked, added_by, created_at, touched_at)
  values ($1, $2, $3, $4, $5, $6, $7, 0, 'uploading', 0, $8, $9, $10, $11, $11)`

/** A page as it is announced. */
export type NewPaper = Pick<
  PaperTable,
  'file_id' | 'owner' | 'owner_id' | 'person_id' | 'role' | 'type' | 'size_bytes' | 'faults' | 'looked' | 'added_by'
> & { created_at: number }

export async function insertPaper(db: Kysely<Database>, paper: NewPaper): Promise<void> {
  const { file_id, owner, owner_id, person_id, role, type, size_bytes, faults, looked, added_by, created_at } = paper
  const whose = [file_id, owner, owner_id, person_id, role, type, size_bytes]
  await rows(db, INSERT, [...whose, JSON.stringify(faults), looked, added_by, created_at])
}

const ADD = 'insert into paper_pieces (file_id, from_byte, base64) values ($1, $2, $3)'
const ARRIVED = 'update papers set received_bytes = $2, touched_at = $3 where file_id = $1'

/** The next piece, which the caller has judged to follow on. */
export async function appendPiece(
  db: Kysely<Database>,
  fileId: string,
  piece: { from: number; base64: string; received: number; now: number },
): Promise<void> {
  await rows(db, ADD, [fileId, piece.from, piece.base64])
  await rows(db, ARRIVED, [fileId, piece.received, piece.now])
}

const PIECES = 'select base64 from paper_pieces where file_id = $1 order by from_byte'

export async function readBytes(db: Kysely<Database>, fileId: string): Promise<Buffer> {
  const pieces = await rows<{ base64: string }>(db, PIECES, [fileId])
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece.base64, 'base64')))
}

const PIECE = `select from_byte, base64, (select min(from_byte) from paper_pieces later
    where later.file_id = pieces.file_id and later.from_byte > pieces.from_byte) as next
  from paper_pieces pieces where file_id = $1 and from_byte >= $2 order by from_byte limit 1`

/** One piece of a page that is whole, and where the next begins. */
export const readStoredPiece = (db: Kysely<Database>, fileId: string, from: number) =>
  row<{ from_byte: number; base64: string; next: number | null }>(db, PIECE, [fileId, from])

const READY = `update papers set state = 'ready', sha256 = $2, faults = $3, looked = $4, width = $5, height = $6,
    suggested = $7 where file_id = $1`

/** What the office's own look at a whole page found. */
export interface Look {
  sha256: string
  faults: readonly PhotoFault[]
  looked: boolean
  width: number | null
  height: number | null
  suggested: Frame | null
}

const json = (value: unknown) => (value === null ? null : JSON.stringify(value))

export async function finishPaper(db: Kysely<Database>, fileId: string, look: Look): Promise<void> {
  const { sha256, faults, looked, width, height, suggested } = look
  await rows(db, READY, [fileId, sha256, JSON.stringify(faults), looked, width, height, json(suggested)])
}

export const turnTo = (db: Kysely<Database>, fileId: string, turn: Turn) =>
  rows(db, 'update papers set turn = $2 where file_id = $1', [fileId, turn])

export const cropTo = (
  db: Kysely<Database>,
  fileId: string,
  crop: Frame | null,
  { faults, looked }: Pick<Look, 'faults' | 'looked'>,
) =>
  rows(db, 'update papers set crop = $2, faults = $3, looked = $4 where file_id = $1', [
    fileId,
    json(crop),
    JSON.stringify(faults),
    looked,
  ])

export async function deletePapers(db: Kysely<Database>, fileIds: readonly string[]): Promise<void> {
  await rows(db, 'delete from paper_pieces where file_id = any($1)', [fileIds])
  await rows(db, 'delete from papers where file_id = any($1)', [fileIds])
}
