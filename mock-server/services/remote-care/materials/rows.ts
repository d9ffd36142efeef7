import type { Kysely } from 'kysely'
import type { Material } from '../../../../src/contract/remote-care/material'
import type { MaterialKind } from '../../../../src/contract/remote-care/proof'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import type { PaperTable } from '../../../base/db/tables/papers'
import { deletePapers } from '../../../registers/files/rows'
import { toPaper } from '../../../registers/files/view'

/** A page of a filing in the register of papers. */
export type MaterialRow = PaperTable<MaterialKind>

export const toMaterial = (one: MaterialRow): Material => ({ ...toPaper(one), kind: one.role })

const ONE = "select * from papers where file_id = $1 and person_id = $2 and owner = 'filing'"
const LOOSE = `select * from papers where person_id = $1 and owner = 'filing' and owner_id is null
  order by created_at, file_id`
const OF_FILING = "select * from papers where owner = 'filing' and owner_id = any($1) order by created_at, file_id"
const GIVE = 'update papers set owner_id = $2 where file_id = any($1)'

/** Hers, whether it belongs to a filing already or not. */
export const readMaterialRow = (
  db: Kysely<Database>,
  personId: string,
  fileId: string,
  lock: '' | ' for update' = '',
): Promise<MaterialRow | undefined> => row<MaterialRow>(db, ONE + lock, [fileId, personId])

export const readLoose = (db: Kysely<Database>, personId: string): Promise<MaterialRow[]> =>
  rows<MaterialRow>(db, LOOSE, [personId])

export const readPagesOf = (db: Kysely<Database>, filingIds: readonly string[]): Promise<MaterialRow[]> =>
  rows<MaterialRow>(db, OF_FILING, [filingIds])

/** From here on they belong to the filing, and nobody takes them out again. */
export async function giveTo(db: Kysely<Database>, fileIds: readonly string[], filingId: string): Promise<void> {
  await rows(db, GIVE, [fileIds, filingId])
}

export async function deletePagesOf(db: Kysely<Database>, filingId: string): Promise<void> {
  const pages = await readPagesOf(db, [filingId])
  await deletePapers(
    db,
    pages.map(({ file_id }) => file_id),
  )
}
