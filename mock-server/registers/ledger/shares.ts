import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { row } from '../../base/db/statement'

export interface NewShare {
  shareId: string
  holderId: string
  memberId: string
  ceilingPerUseFen: number
  at: number
  /** agreed beforehand, or each-time: the holder is asked for every bill. */
  asking?: 'agreed' | 'each-time'
}

const INSERT = `insert into shares (share_id, holder_id, member_id, ceiling_per_use_fen, created_at, asking)
  select $1, $2, $3, $4, $5, $6 from personal_accounts
  where person_id = $2 and not exists
    (select 1 from shares where holder_id = $2 and member_id = $3 and ended_at is null)
  returning share_id`

/** 家庭共济: the holder lets a member's own part be paid from her account. False without an account, or if it exists. */
export async function openShare(db: Kysely<Database>, share: NewShare): Promise<boolean> {
  const values = [
    share.shareId,
    share.holderId,
    share.memberId,
    share.ceilingPerUseFen,
    share.at,
    share.asking ?? 'agreed',
  ]
  return (await row(db, INSERT, values)) !== undefined
}
