import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { row } from '../../../base/db/statement'
import type { BillTable, PreviewTable } from '../../../base/db/tables/settlement'
import { filingNowSql } from '../../../registers/filings/in-force'
import type { NamedOrder } from './row'

type Figures = Omit<PreviewTable, 'breakdown' | 'trace' | 'movement'> & Pick<NamedOrder, 'breakdown' | 'trace'>
type Names = Pick<
  NamedOrder,
  'institution_id' | 'institution_name' | 'department' | 'visit_date' | 'patient_name' | 'payer_name' | 'holder_name'
>

/** A preview, its bill held until the transaction ends, and how what it was made from stands now. */
export interface HeldPreview extends Figures, Names {
  bill_status: BillTable['status']
  bill_order_id: string | null
  bill_held_until: number | null
  bill_payable_until: number | null
  bill_revision_now: number
  accumulator_version_now: number
  stay_version_now: number
  /** The filing that covers the visit now. */
  filing_now: string | null
  treated_region: string
  own_past_fen: number
  own_current_fen: number
  own_year: number
  holder_region: string | null
  holder_past_fen: number
  holder_current_fen: number
  holder_year: number
  /** Null once the share is ended. */
  ceiling_now: number | null
}

const FILING_NOW = filingNowSql({
  person: 'shown.person_id',
  date: 'held.visit_date',
  region: 'places.region',
  insuranceType: 'shown.insurance_type',
  insuredRegion: 'shown.region',
})

// The bill is locked before anything else is looked at: two orders of one bill go one after the other.
const HOLD = `with held as materialized (
    select bills.* from bills
    where bill_id = (select bill_id from settlement_previews where preview_id = $1 and person_id = $2)
    for update
  )
  select shown.*, held.status as bill_status, held.order_id as bill_order_id, held.held_until as bill_held_until,
    held.payable_until as bill_payable_until,
    held.revision as bill_revision_now, held.institution_id, held.institution_name, held.department, held.visit_date,
    patient.name as patient_name, payer.name as payer_name, sharing.name as holder_name,
    coalesce(sums.version, 0) as accumulator_version_now, coalesce(stay.version, 0) as stay_version_now, ${FILING_NOW} as filing_now, places.region as treated_region,
    coalesce(own.past_year_fen, 0) as own_past_fen, coalesce(own.current_year_fen, 0) as own_current_fen,
    coalesce(own.account_year, shown.year) as own_year, holder.region as holder_region,
    coalesce(holder.past_year_fen, 0) as holder_past_fen, coalesce(holder.current_year_fen, 0) as holder_current_fen,
    coalesce(holder.account_year, shown.year) as holder_year, shares.ceiling_per_use_fen as ceiling_now
  from held
  join settlement_previews shown on shown.preview_id = $1
  join people patient on patient.person_id = shown.person_id
  join people payer on payer.person_id = $3
  join institutions places on places.institution_id = held.institution_id
  left join people sharing on sharing.person_id = shown.holder_id
  left join accumulators sums on sums.person_id = shown.person_id and sums.insurance_type = shown.insurance_type
    and sums.year = shown.year
  left join stay_accumulators stay on stay.visit_id = shown.visit_id
  left join personal_accounts own on own.person_id = shown.person_id
  left join personal_accounts holder on holder.person_id = shown.holder_id
  left join shares on shares.share_id = shown.share_id and shares.ended_at is null`

export const holdPreview = (
  db: Kysely<Database>,
  ask: { previewId: string; patientId: string; payerId: string },
): Promise<HeldPreview | undefined> => row<HeldPreview>(db, HOLD, [ask.previewId, ask.patientId, ask.payerId])
