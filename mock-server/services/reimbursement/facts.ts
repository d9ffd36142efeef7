import type { Kysely } from 'kysely'
import { dayInChina, fullYears } from '../../../src/contract/shared/dates'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'
import type { ClaimsTable } from '../../base/db/tables/reimbursement'
import { regionFile } from '../../regions/policy-for'
import { reimbursementPolicy } from '../../regions/reimbursement'
import { billStatusSql, type ListedInvoice } from '../../registers/invoices/rows'
import type { PersonRow } from '../../registers/people'
import { coveredInvoices } from './covered'
import { type InsuranceFacts, type PageFacts, type Papers, payingInsurance } from './rules/papers'
import { socialCardAccount } from './social-card'

const PERSON = `select people.*,
    (select coalesce(jsonb_agg(to_jsonb(insurances)), '[]') from insurances where person_id = people.person_id) as rows
  from people where person_id = $1`
// 监护人: of a child its parents; of a ward who was named for it.
const GUARDIANS = `select people.* from people where person_id in (
    select parent_id from kin_parents where child_id = $1 and $2
    union select guardian_id from kin_guardians where ward_id = $1 and ended_on is null)
  order by person_id`
const INVOICES = `select invoices.*, places.region as institution_region, holds.claim_id as held_by,
    holder.status as held_status, ${billStatusSql} as bill_status
  from claim_invoices used join invoices on invoices.invoice_id = used.invoice_id
  left join institutions places on places.institution_id = invoices.institution_id
  left join invoice_holds holds on holds.invoice_id = invoices.invoice_id and holds.claim_id <> used.claim_id
  left join claims holder on holder.claim_id = holds.claim_id
  left join bills on bills.bill_id = invoices.bill_id
  where used.claim_id = $1 order by invoices.visit_date, invoices.invoice_id`
const PAGES = `select mine.file_id, mine.role, mine.state, mine.faults, mine.sha256,
    exists (select 1 from papers other join claims on claims.claim_id = other.owner_id
      where other.person_id = mine.person_id and other.sha256 = mine.sha256 and other.owner_id <> mine.owner_id
        and claims.status not in ('draft', 'withdrawn', 'expired')
        and exists (select 1 from claim_invoices theirs join invoices on invoices.invoice_id = theirs.invoice_id
          where theirs.claim_id = claims.claim_id and invoices.red_flushed_at is null)) as used_elsewhere
  from papers mine where mine.owner_id = $1 order by mine.created_at, mine.file_id`

export interface PersonFacts extends PersonRow {
  rows: InsuranceFacts[]
}

export const readPersonFacts = async (db: Kysely<Database>, personId: string): Promise<PersonFacts> => {
  const found = await row<PersonFacts>(db, PERSON, [personId])
  if (!found) throw new Error(`person ${personId} is not in the register`)
  return found
}

const ADULT = 18
export const readGuardians = (db: Kysely<Database>, person: PersonRow, today: string): Promise<PersonRow[]> =>
  rows<PersonRow>(db, GUARDIANS, [person.person_id, fullYears(person.birth_date, today) < ADULT])

/** Papers, and the people and rows they were made from. */
export interface Facts {
  papers: Papers
  person: PersonFacts
  guardians: PersonRow[]
}

export interface Reader {
  now: number
  actorId: string
}

/** Everything the checks, the estimate and the screen need of one claim. */
export async function readFacts(db: Kysely<Database>, claim: ClaimsTable, { now, actorId }: Reader): Promise<Facts> {
  const today = dayInChina(now)
  const person = await readPersonFacts(db, claim.person_id)
  const actor = actorId === person.person_id ? person : await readPersonFacts(db, actorId)
  const guardians = await readGuardians(db, person, today)
  const invoices = await rows<ListedInvoice>(db, INVOICES, [claim.claim_id])
  const home = payingInsurance(person.rows)?.region
  const covered = await coveredInvoices(db, person, invoices)
  const papers: Papers = {
    today,
    kind: claim.kind,
    thirdParty: claim.third_party,
    person: {
      id: person.person_id,
      name: person.name,
      birthDate: person.birth_date,
      sex: person.sex,
      deceased: person.deceased_on !== null,
    },
    actor: { id: actor.person_id, name: actor.name, cardNo: socialCardAccount(actor, 'self').cardNo },
    guardians: guardians.map((one) => one.name),
    insurances: person.rows,
    regionKnown: home !== undefined && regionFile(home) !== undefined,
    rules: reimbursementPolicy(home ?? ''),
    invoices: invoices.map((invoice) => ({ ...invoice, covered: covered.has(invoice.invoice_id) })),
    pages: await rows<PageFacts>(db, PAGES, [claim.claim_id]),
    account: claim.account,
  }
  return { papers, person, guardians }
}
