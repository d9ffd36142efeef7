import type { ColumnType } from 'kysely'
import type { FiledClass, FilingKind } from '../../../../src/contract/remote-care/kinds'

type Json = ColumnType<unknown, unknown, unknown>

/** 异地就医备案 (out_appy_d), one row a filing; a change is a new row. `upcoming` and `expired` follow from the day. */
export interface FilingTable {
  filing_id: string
  filing_no: string
  person_id: string
  insurance_type: string
  insurance_label: string
  insured_region: string
  kind: FilingKind
  filed_class: FiledClass
  /** Which of several filings for one place settles: the lowest. */
  class_rank: number
  region: string
  begin_on: string
  end_on: string | null
  /** The last day it covers: `end_on`, or the day it was ended on; 9999-12-31 without one. */
  last_day: string
  status:
    | 'reviewing'
    | 'returned'
    | 'lapsed'
    | 'refused'
    | 'withdrawn'
    | 'effective'
    | 'changed'
    | 'cancelled'
    | 'revoked'
  answers: Json
  proof: Json
  promise_words: string | null
  referral_institution_id: string | null
  referred_on: string | null
  source: 'app' | 'counter' | 'phone' | 'hospital'
  /** personId of who filed for her; null: herself, or the clerk. */
  filed_by: string | null
  filed_at: number
  promised_on: string | null
  note: string | null
  /** The one page that the clerk wants anew. */
  asked_page: string | null
  /** The last day on which what was sent back may be answered. */
  answer_by: string | null
  locked_until: string | null
  replaces: string | null
  replaced_by: string | null
  /** The end she was reminded of: of the filing, or of the days to answer. */
  reminded_for: string | null
}

export interface FilingStepTable {
  step_id: string
  filing_id: string
  at: number
  text: string
}

export interface RemoteCareTables {
  filings: FilingTable
  filing_steps: FilingStepTable
}
