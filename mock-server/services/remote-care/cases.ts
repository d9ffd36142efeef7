import type { Kysely } from 'kysely'
import { kindTexts } from '../../../src/contract/remote-care/kinds'
import { placeName } from '../../../src/contract/remote-care/places'
import { dayInChina } from '../../../src/contract/shared/dates'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import { readPagesOf, toMaterial } from './materials/rows'
import type { FilingRow } from './rows'
import { proofText, stateText } from './texts'
import { toFiling } from './view'

const CASES = `select filings.*, people.name as person_name, null as filed_by_name, null as hospital_name
  from filings join people on people.person_id = filings.person_id
  where filings.status in ('reviewing', 'returned', 'effective')
  order by (filings.status = 'reviewing') desc, filings.filed_at desc, filings.filing_id limit 30`

/** What lies on the clerk's desk, what has to be looked at first. */
export async function listCases(db: Kysely<Database>, now: number) {
  const found = await rows<FilingRow>(db, CASES)
  const pages = await readPagesOf(
    db,
    found.map(({ filing_id }) => filing_id),
  )
  return found.map((one) => {
    const filing = toFiling(one, dayInChina(now))
    return {
      filingNo: one.filing_no,
      personId: one.person_id,
      personName: one.person_name,
      kindText: kindTexts[one.kind].official,
      placeName: placeName(one.region),
      beginOn: one.begin_on,
      state: stateText(filing),
      proofText: proofText(filing),
      pages: pages.filter(({ owner_id }) => owner_id === one.filing_id).map(toMaterial),
    }
  })
}
