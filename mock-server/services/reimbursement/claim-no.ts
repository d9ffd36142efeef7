import { row } from '../../base/db/statement'
import type { Call } from '../../base/http/route'
import { freeNumber } from '../../base/ids/free-number'

const TAKEN = 'select 1 from claims where claim_no = $1 limit 1'

/** 受理号: BX of a claim, SY of an allowance, the day and six digits that no other of that day has. */
export const newClaimNo = (
  { db, ids }: Pick<Call, 'db' | 'ids'>,
  prefix: 'BX' | 'SY',
  today: string,
): Promise<string> =>
  freeNumber(
    () => `${prefix}${today.replaceAll('-', '')}${ids.digits(6)}`,
    async (no) => (await row(db, TAKEN, [no])) !== undefined,
  )
