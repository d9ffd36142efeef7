import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import type { ClaimFilesTable } from '../../../base/db/tables/reimbursement'
import { deletePapers } from '../../../registers/files/rows'

const READ = "select * from papers where file_id = $1 and owner_id = $2 and owner = 'claim'"

export const readFileRow = (
  db: Kysely<Database>,
  claimId: string,
  fileId: string,
  lock: '' | ' for update' = '',
): Promise<ClaimFilesTable | undefined> => row<ClaimFilesTable>(db, READ + lock, [fileId, claimId])

export async function deleteFilesOf(db: Kysely<Database>, claimId: string): Promise<void> {
  const found = await rows<{ file_id: string }>(db, 'select file_id from papers where owner_id = $1', [claimId])
  await deletePapers(
    db,
    found.map(({ file_id }) => file_id),
  )
}
