import type { Kysely } from 'kysely'
import type { Proof } from '../../../src/contract/remote-care/proof'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'
import type { FilingTable } from '../../base/db/tables/remote-care'
import type { Stored } from './machine/stored'

/** A filing with the names its answer needs. */
export interface FilingRow extends Omit<FilingTable, 'proof' | 'answers'> {
  proof: Proof
  person_name: string
  filed_by_name: string | null
  hospital_name: string | null
}

const SELECT = `select filings.*, people.name as person_name, filer.name as filed_by_name, hospital.name as hospital_name
  from filings join people on people.person_id = filings.person_id
  left join people filer on filer.person_id = filings.filed_by
  left join institutions hospital on hospital.institution_id = filings.referral_institution_id`

const OF_PERSON = `${SELECT} where filings.person_id = $1 and filings.insurance_type = $2
  order by filings.filed_at desc, filings.filing_id desc`
const ONE = `${SELECT} where filings.filing_id = $1 and filings.person_id = $2`
const BY_NO = `${SELECT} where filings.filing_no = $1`
const PAGE = `${SELECT} where filings.person_id = $1
    and (filings.filed_at < $2 or (filings.filed_at = $2 and filings.filing_id < $3))
  order by filings.filed_at desc, filings.filing_id desc limit $4`

/** All filings of a person under one insurance, newest first. */
export const readFilings = (db: Kysely<Database>, personId: string, insuranceType: string): Promise<FilingRow[]> =>
  rows<FilingRow>(db, OF_PERSON, [personId, insuranceType])

export const readFilingRow = (db: Kysely<Database>, filingId: string, personId: string) =>
  row<FilingRow>(db, ONE, [filingId, personId])

export const readFilingByNo = (db: Kysely<Database>, filingNo: string) => row<FilingRow>(db, BY_NO, [filingNo])

/** A page of every filing of a person, after a place in the order. */
export const pageOfFilings = (
  db: Kysely<Database>,
  personId: string,
  after: { filedAt: number; filingId: string },
  limit: number,
) => rows<FilingRow>(db, PAGE, [personId, after.filedAt, after.filingId, limit])

/** The part of a row that the state machine works on. */
export const toStored = (one: FilingRow): Stored => ({
  filingId: one.filing_id,
  kind: one.kind,
  filedClass: one.filed_class,
  region: one.region,
  beginOn: one.begin_on,
  endOn: one.end_on,
  lastDay: one.last_day,
  status: one.status,
  promisedOn: one.promised_on,
  note: one.note,
  askedPage: one.asked_page,
  answerBy: one.answer_by,
  lockedUntil: one.locked_until,
  replaces: one.replaces,
  proofWay: one.proof.way,
})

const LOCK = `select person_id from insurances
  where person_id = $1 and insurance_type = $2 for update`

/** Filings of one person and insurance are made and moved one after the other. */
export async function lockFilings(db: Kysely<Database>, personId: string, insuranceType: string): Promise<void> {
  await rows(db, LOCK, [personId, insuranceType])
}

const STAYS = `select bills.visit_date as "visitDate", bills.institution_name as "institutionName", places.region
  from bills join institutions places on places.institution_id = bills.institution_id
  where bills.person_id = $1 and bills.med_type like '2%' and bills.status in ('open', 'in-order')
  order by bills.visit_date, bills.bill_id limit 20`

/** 住院 that is not settled yet: a filing may begin with its first day (补办). */
export interface UnsettledStay {
  visitDate: string
  institutionName: string
  region: string
}

export const unsettledStays = (db: Kysely<Database>, personId: string): Promise<UnsettledStay[]> =>
  rows<UnsettledStay>(db, STAYS, [personId])
