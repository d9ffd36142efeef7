import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'
import type { ClaimFilesTable, ClaimsTable } from '../../base/db/tables/reimbursement'
import { decidedFenSql, openFenSql, owedFenSql } from './recovery/money'

/** A claim with the names of the people in it. */
export interface ClaimRow extends ClaimsTable {
  patient_name: string
  started_name: string
  last_name: string
  /** Where the first visit was; null for a draft without invoices. */
  place: string | null
  visit_date: string | null
  /** Decided so far over all rounds, less what was stopped before it went out; null before. */
  decided_fen: number | null
  /** Of the latest round: what is still to go out while the claim is approved; null before. */
  open_fen: number | null
  /** What has to come back after an invoice was red-flushed. */
  owed_fen: number
}

const NAMED = `select claims.*, patient.name as patient_name, starter.name as started_name, latest.name as last_name,
    first.institution_name as place, first.visit_date,
    ${decidedFenSql} as decided_fen, ${openFenSql} as open_fen, ${owedFenSql} as owed_fen
  from claims join people patient on patient.person_id = claims.person_id
  join people starter on starter.person_id = claims.started_by
  join people latest on latest.person_id = claims.last_by
  left join lateral (select institution_name, visit_date from claim_invoices used
    join invoices on invoices.invoice_id = used.invoice_id where used.claim_id = claims.claim_id
    order by visit_date, invoices.invoice_id limit 1) first on true`
const LOCK = 'select claim_id from claims where claim_id = $1 for update'

/** One claim, whoever asks: the caller judges whether it is hers. */
export const readClaimRow = (db: Kysely<Database>, claimId: string): Promise<ClaimRow | undefined> =>
  row<ClaimRow>(db, `${NAMED} where claims.claim_id = $1`, [claimId])

/** The same, held until the transaction ends: the first lock of everything that changes a claim. */
export async function holdClaimRow(db: Kysely<Database>, claimId: string): Promise<ClaimRow | undefined> {
  const held = await row(db, LOCK, [claimId])
  return held ? readClaimRow(db, claimId) : undefined
}

// A draft that she threw away is gone for her.
const LIST = `${NAMED} where claims.person_id = $1 and (claims.submitted_at is not null or claims.status <> 'withdrawn')
    and (claims.updated_at, claims.claim_id) < ($2, $3)
  order by claims.updated_at desc, claims.claim_id desc limit $4`

export const listClaimRows = (
  db: Kysely<Database>,
  personId: string,
  before: readonly [at: number, id: string],
  limit: number,
): Promise<ClaimRow[]> => rows<ClaimRow>(db, LIST, [personId, ...before, limit])

/** Of some statuses, the oldest first: what lies on the office's desk. What was never sent is not its business. */
export const CASES = `${NAMED} where claims.status = any($1) and claims.submitted_at is not null
  order by claims.submitted_at, claims.claim_id limit 200`

const FILES = 'select * from papers where owner_id = $1 order by created_at, file_id'

export const readFileRows = (db: Kysely<Database>, claimId: string): Promise<ClaimFilesTable[]> =>
  rows<ClaimFilesTable>(db, FILES, [claimId])

const INSERT = `insert into claims (claim_id, claim_no, person_id, automatic, kind, status, started_by, last_by,
    third_party, account, created_at, updated_at, promise_days, days_used, sampled, round, total_fen)
  values ($1, '', $2, false, $3, 'draft', $4, $4, null, $5, $6, $6, $7, 0, false, 0, 0)`

export async function insertDraft(
  db: Kysely<Database>,
  draft: Pick<
    ClaimsTable,
    'claim_id' | 'person_id' | 'kind' | 'started_by' | 'account' | 'created_at' | 'promise_days'
  >,
): Promise<void> {
  const { claim_id, person_id, kind, started_by, account, created_at, promise_days } = draft
  await rows(db, INSERT, [claim_id, person_id, kind, started_by, account, created_at, promise_days])
}

type Changes = Partial<Omit<ClaimsTable, 'claim_id' | 'person_id' | 'created_at'>>

/** Writes some columns of a claim that the caller holds. */
export async function changeClaim(db: Kysely<Database>, claimId: string, now: number, changes: Changes): Promise<void> {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined)
  const sets = entries.map(([column], at) => `${column} = $${at + 3}`)
  const values = entries.map(([, value]) => value)
  await rows(db, `update claims set ${['updated_at = $2', ...sets].join(', ')} where claim_id = $1`, [
    claimId,
    now,
    ...values,
  ])
}

const LINK = `insert into claim_invoices (claim_id, invoice_id, added_at) values ($1, $2, $3) on conflict do nothing`
const TOTAL = `update claims set total_fen = (select coalesce(sum(invoices.total_fen), 0) from claim_invoices
    join invoices on invoices.invoice_id = claim_invoices.invoice_id where claim_invoices.claim_id = $1)
  where claim_id = $1`

export async function linkInvoice(
  db: Kysely<Database>,
  claimId: string,
  invoiceId: string,
  now: number,
): Promise<void> {
  await rows(db, LINK, [claimId, invoiceId, now])
  await rows(db, TOTAL, [claimId])
}

export async function unlinkInvoice(db: Kysely<Database>, claimId: string, invoiceId: string): Promise<void> {
  await rows(db, 'delete from claim_invoices where claim_id = $1 and invoice_id = $2', [claimId, invoiceId])
  await rows(db, TOTAL, [claimId])
}
