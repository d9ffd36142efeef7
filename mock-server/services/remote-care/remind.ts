import type { Kysely } from 'kysely'
import { addDays } from '../../../src/contract/remote-care/dates'
import { dayInChina } from '../../../src/contract/shared/dates'
import { inTransaction } from '../../base/db/in-transaction'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import { notify } from '../../registers/messages'
import { type FilingRow, toStored } from './rows'
import { ruleOf } from './rule'
import { filingSentences } from './sentences'
import type { Work } from './write'

/** The longest of all regions' reminders looks this far. */
const FARTHEST_DAYS = 90

// Who has filed ahead for the same place has nothing to renew.
const DUE = `select filings.* from filings
  where status = 'effective' and end_on >= $1 and end_on <= $2 and reminded_for is distinct from end_on
    and not exists (select 1 from filings next where next.person_id = filings.person_id
      and next.insurance_type = filings.insurance_type and next.region = filings.region and next.status = 'effective'
      and next.begin_on > filings.begin_on and next.last_day > filings.last_day)
  order by end_on, filing_id limit 200 for update skip locked`
const REMINDED = 'update filings set reminded_for = end_on where filing_id = any($1)'

const due = (db: Kysely<Database>, today: string) => rows<FilingRow>(db, DUE, [today, addDays(today, FARTHEST_DAYS)])

/** 到期提醒: each filing once before each of its ends. A job of the clock: all that is told is marked, or nothing is. */
export const remindExpiring = (work: Work): Promise<number> => inTransaction(work, remind)

async function remind(work: Work): Promise<number> {
  const today = dayInChina(work.now)
  const soon = (await due(work.db, today)).filter(
    (one) => one.end_on !== null && addDays(today, ruleOf(one).remindDays) >= one.end_on && one.begin_on <= today,
  )
  for (const one of soon) await notify(work, one.person_id, filingSentences.expiring(toStored(one), today))
  if (soon.length > 0) await rows(work.db, REMINDED, [soon.map((one) => one.filing_id)])
  return soon.length
}
