import { placeName } from '../../../src/contract/remote-care/places'
import type { Proof } from '../../../src/contract/remote-care/proof'
import { promiseWords } from '../../../src/contract/remote-care/proof'
import type { Answers } from '../../../src/contract/remote-care/questions'
import { row, rows } from '../../base/db/statement'
import type { FilingTable } from '../../base/db/tables/remote-care'
import type { Call } from '../../base/http/route'
import { freeNumber } from '../../base/ids/free-number'
import type { Insured } from './insured'
import { classRanks, type Stored } from './machine/stored'
import type { FilingRow } from './rows'

export type Work = Pick<Call, 'db' | 'now' | 'ids'>

const INSERT = `insert into filings (filing_id, filing_no, person_id, insurance_type, insurance_label, insured_region, kind,
    filed_class, class_rank, region, begin_on, end_on, last_day, status, answers, proof, promise_words,
    referral_institution_id, referred_on, source, filed_by, filed_at, promised_on, note, locked_until, replaces)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
    $25, $26)`
const MOVE = `update filings set status = $2, begin_on = $3, end_on = $4, last_day = $5, promised_on = $6, note = $7,
    locked_until = $8, asked_page = $9, answer_by = $10 where filing_id = $1`
const TAKEN = 'select 1 from filings where filing_no = $1'
const REPLACED = 'update filings set replaced_by = $2 where filing_id = $1'
const PROOF = 'update filings set proof = $2, promise_words = $3 where filing_id = $1'
const STEP = 'insert into filing_steps (step_id, filing_id, at, text) values ($1, $2, $3, $4)'

/** One line of a filing's history. */
export async function addStep({ db, ids, now }: Work, filingId: string, text: string): Promise<void> {
  await rows(db, STEP, [ids.id(), filingId, now, text])
}

export interface NewFiling {
  insured: Insured
  plan: Omit<Stored, 'filingId'>
  /** Null for what a hospital marks. */
  answers: Answers | null
  proof: Proof
  referral: { institutionId: string; referredOn: string } | null
  source: FilingTable['source']
  filedBy: string | null
}

const FIRST_STEP: Record<FilingTable['source'], string> = {
  app: '提交',
  counter: '在窗口提交',
  phone: '打电话提交',
  hospital: '医院标记了急诊',
}

/** The very words that were promised; null where nothing was. */
const promisedBy = (proof: Proof, { name, kind, region }: { name: string; kind: Stored['kind']; region: string }) =>
  proof.way === 'promise' ? promiseWords({ name, kind, placeName: placeName(region) }) : null

/** Writes a filing with its first step; answers its id and number. */
export async function insertFiling(work: Work, one: NewFiling): Promise<{ filingId: string; filingNo: string }> {
  const { insured, plan, proof, referral } = one
  const filingId = work.ids.id()
  const filingNo = await freeNumber(
    () => `BA-${work.ids.digits(8)}`,
    async (no) => (await row(work.db, TAKEN, [no])) !== undefined,
  )
  const { kind, region } = plan
  const promised = promisedBy(proof, { name: insured.person.name, kind, region })
  await rows(work.db, INSERT, [
    filingId,
    filingNo,
    insured.person.person_id,
    insured.insuranceType,
    insured.label,
    insured.region,
    kind,
    plan.filedClass,
    classRanks[plan.filedClass],
    region,
    plan.beginOn,
    plan.endOn,
    plan.lastDay,
    plan.status,
    JSON.stringify(one.answers ?? {}),
    JSON.stringify(proof),
    promised,
    referral?.institutionId,
    referral?.referredOn,
    one.source,
    one.filedBy,
    work.now,
    plan.promisedOn,
    plan.note,
    plan.lockedUntil,
    plan.replaces,
  ])
  const first = FIRST_STEP[one.source]
  await addStep(work, filingId, plan.status === 'effective' ? `${first}，生效` : first)
  return { filingId, filingNo }
}

/** Brings a row to where the state machine says it is now. */
export async function moveFiling(work: Work, to: Stored, text: string): Promise<void> {
  const { filingId, status, beginOn, endOn, lastDay, promisedOn, note, lockedUntil, askedPage, answerBy } = to
  const ends = [beginOn, endOn, lastDay, promisedOn, note, lockedUntil, askedPage, answerBy]
  await rows(work.db, MOVE, [filingId, status, ...ends])
  await addStep(work, filingId, text)
}

export async function noteReplaced({ db }: Work, filingId: string, by: string): Promise<void> {
  await rows(db, REPLACED, [filingId, by])
}

/** Another proof than it was handed in with. */
export async function writeProof({ db }: Work, filing: FilingRow, proof: Proof): Promise<void> {
  const promised = promisedBy(proof, { name: filing.person_name, kind: filing.kind, region: filing.region })
  await rows(db, PROOF, [filing.filing_id, JSON.stringify(proof), promised])
}
