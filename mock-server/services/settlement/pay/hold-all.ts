import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { row } from '../../../base/db/statement'
import { filingNowSql } from '../../../registers/filings/in-force'
import { type HeldOrder, holds } from '../order/hold'
import { TIE } from '../order/tie'
import type { Certificates } from './channel'

/** An order with everything locked that its payment moves. */
export interface HeldForPayment extends Omit<HeldOrder, 'breakdown' | 'trace'>, Certificates {
  accumulator_version_now: number
  stay_version_now: number
  /** The filing that covers the visit now, and where that was. */
  filing_now: string | null
  treated_region: string
  own_account_past_fen: number
  own_account_current_fen: number
  own_account_year: number
  holder_region: string | null
  holder_past_fen: number
  holder_current_fen: number
  holder_year: number
}

interface Found extends Omit<HeldForPayment, 'live'> {
  bill_order_id: string | null
  bill_held_until: number | null
}

const FILING_NOW = filingNowSql({
  person: 'orders.patient_id',
  date: 'held.visit_date',
  region: 'places.region',
  insuranceType: 'orders.insurance_type',
  insuredRegion: 'orders.region',
})

// One fixed order of locks: bill, sums of the year, sums of the stay, accounts by person. Each step asks for the one
// before it, so that no planner can change the order. The order's own row is not locked: only its status changes, and
// that is read from the bill.
const HOLD = `with orders as materialized (
    select * from settlement_orders where order_id = $1
  ), held as materialized (
    select * from bills where bill_id = (select bill_id from orders) for update
  ), sums as materialized (
    select accumulators.version from accumulators
    where person_id = (select patient_id from orders) and insurance_type = (select insurance_type from orders)
      and year = (select year from orders) and exists (select 1 from held)
    for update
  ), stay as materialized (
    select stay_accumulators.version from stay_accumulators
    where visit_id = (select visit_id from orders) and exists (select 1 from sums)
    for update
  ), accounts as materialized (
    select * from personal_accounts
    where person_id in (select patient_id from orders where own_fen > 0
        union select holder_id from orders where shared_fen > 0)
      and exists (select 1 from stay)
    order by person_id
    for update
  )
  select orders.*, shown.movement, held.status as bill_status, held.order_id as bill_order_id,
    held.held_until as bill_held_until, held.institution_id, held.institution_name, held.department, held.visit_date,
    patient.name as patient_name, payer.name as payer_name, sharing.name as holder_name,
    null as refunded_cash_fen, ${TIE} as tie, payer.cert_type as payer_cert_type,
    payer.cert_no as payer_cert_no, patient.cert_type as patient_cert_type, patient.cert_no as patient_cert_no,
    sums.version as accumulator_version_now, stay.version as stay_version_now,
    ${FILING_NOW} as filing_now, places.region as treated_region,
    coalesce(own.past_year_fen, 0) as own_account_past_fen,
    coalesce(own.current_year_fen, 0) as own_account_current_fen,
    coalesce(own.account_year, orders.year) as own_account_year, holder.region as holder_region,
    coalesce(holder.past_year_fen, 0) as holder_past_fen, coalesce(holder.current_year_fen, 0) as holder_current_fen,
    coalesce(holder.account_year, orders.year) as holder_year
  from orders
  join settlement_previews shown on shown.preview_id = orders.preview_id
  join held on held.bill_id = orders.bill_id
  join institutions places on places.institution_id = held.institution_id
  cross join sums
  cross join stay
  join people patient on patient.person_id = orders.patient_id
  join people payer on payer.person_id = orders.payer_id
  left join people sharing on sharing.person_id = orders.holder_id
  left join accounts own on own.person_id = orders.patient_id
  left join accounts holder on holder.person_id = orders.holder_id
  left join grant_terms terms on terms.grant_id = orders.grant_id`

/** Locks all that a payment of this order moves, and reads it; undefined for an order that does not exist. */
export async function holdForPayment(
  db: Kysely<Database>,
  orderId: string,
  now: number,
): Promise<HeldForPayment | undefined> {
  const found = await row<Found>(db, HOLD, [orderId])
  if (!found) return undefined
  const bill = { status: found.bill_status, order_id: found.bill_order_id, held_until: found.bill_held_until }
  return { ...found, live: holds(bill, orderId, now) }
}
