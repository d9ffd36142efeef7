import type { Kysely } from 'kysely'
import type { PhotoFault } from '../../../../src/contract/reimbursement/photo'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import type { ClaimFilesTable } from '../../../base/db/tables/reimbursement'

const INSERT = `insert into claim_files (file_id, claim_id, person_id, role, type, size_bytes, received_bytes, state, turn,
    faults, looked, sha256, added_by, created_at)
  values ($1, $2, $3, $4, $5, $6, 0, 'uploading', 0, $7, $8, null, $9, $10)`

type NewFile = Omit<ClaimFilesTable, 'received_bytes' | 'state' | 'turn' | 'sha256'>

export async function insertFile(db: Kysely<Database>, file: NewFile): Promise<void> {
  const { file_id, claim_id, person_id, role, type, size_bytes, faults, looked, added_by, created_at } = file
  const found = JSON.stringify(faults)
  await rows(db, INSERT, [file_id, claim_id, person_id, role, type, size_bytes, found, looked, added_by, created_at])
}

const READ = 'select * from claim_files where file_id = $1 and claim_id = $2'

export const readFileRow = (
  db: Kysely<Database>,
  claimId: string,
  fileId: string,
  lock: '' | ' for update' = '',
): Promise<ClaimFilesTable | undefined> => row<ClaimFilesTable>(db, READ + lock, [fileId, claimId])

const ADD = 'insert into claim_file_pieces (file_id, from_byte, base64) values ($1, $2, $3)'
const ARRIVED = 'update claim_files set received_bytes = $2 where file_id = $1'

/** The next piece, which the caller has judged to follow on. */
export async function appendPiece(
  db: Kysely<Database>,
  fileId: string,
  from: number,
  base64: string,
  received: number,
): Promise<void> {
  await rows(db, ADD, [fileId, from, base64])
  await rows(db, ARRIVED, [fileId, received])
}

const PIECES = 'select base64 from claim_file_pieces where file_id = $1 order by from_byte'

export async function readBytes(db: Kysely<Database>, fileId: string): Promise<Buffer> {
  const pieces = await rows<{ base64: string }>(db, PIECES, [fileId])
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece.base64, 'base64')))
}

const PIECE = `select from_byte, base64, (select min(from_byte) from claim_file_pieces later
    where later.file_id = pieces.file_id and later.from_byte > pieces.from_byte) as next
  from claim_file_pieces pieces where file_id = $1 and from_byte >= $2 order by from_byte limit 1`

/** One piece of a page that is whole, and where the next begins. */
export const readStoredPiece = (db: Kysely<Database>, fileId: string, from: number) =>
  row<{ from_byte: number; base64: string; next: number | null }>(db, PIECE, [fileId, from])

const READY = "update claim_files set state = 'ready', sha256 = $2, faults = $3, looked = $4 where file_id = $1"

export async function finishFile(
  db: Kysely<Database>,
  fileId: string,
  found: { sha256: string; faults: readonly PhotoFault[]; looked: boolean },
): Promise<void> {
  await rows(db, READY, [fileId, found.sha256, JSON.stringify(found.faults), found.looked])
}

export const turnTo = (db: Kysely<Database>, fileId: string, turn: number) =>
  rows(db, 'update claim_files set turn = $2 where file_id = $1', [fileId, turn])

export async function deleteFile(db: Kysely<Database>, fileId: string): Promise<void> {
  await rows(db, 'delete from claim_file_pieces where file_id = $1', [fileId])
  await rows(db, 'delete from claim_files where file_id = $1', [fileId])
}

const OF_CLAIM = 'select file_id from claim_files where claim_id = $1'

export async function deleteFilesOf(db: Kysely<Database>, claimId: string): Promise<void> {
  await rows(db, `delete from claim_file_pieces where file_id in (${OF_CLAIM})`, [claimId])
  await rows(db, 'delete from claim_files where claim_id = $1', [claimId])
}

const USED = `select coalesce(sum(size_bytes), 0) as person_bytes,
    coalesce(sum(size_bytes) filter (where claim_id = $2), 0) as claim_bytes,
    count(*) filter (where claim_id = $2) as pages
  from claim_files where person_id = $1`

export interface Used {
  person_bytes: number
  claim_bytes: number
  pages: number
}

/** What is set aside, announced sizes included. */
export const readUsed = async (db: Kysely<Database>, personId: string, claimId: string): Promise<Used> =>
  (await row<Used>(db, USED, [personId, claimId])) ?? { person_bytes: 0, claim_bytes: 0, pages: 0 }
