import type { Kysely } from 'kysely'
import { type Insurance, isInpatient } from '../../../../src/contract/shared/insurance'
import type { Database } from '../../../base/db/schema'
import { row } from '../../../base/db/statement'
import type { AccumulatorTable, BillTable, StayAccumulatorTable } from '../../../base/db/tables/settlement'
import type { InstitutionLevel, InstitutionTier } from '../../../regions/shape'
import { coversSql, type FilingInForce, filingsSql } from '../../../registers/filings/in-force'
import type { StoredLine } from '../../../registers/visits/lines'

/** A share that is open to the patient, with its holder's account as it is now. */
export interface OpenShare {
  shareId: string
  holderId: string
  holderName: string
  /** Region that holds the account: its rule says how far it reaches. */
  region: string
  ceilingPerUseFen: number
  pastYearFen: number
  currentYearFen: number
  year: number
}

/** Everything a settlement is computed from. */
export interface Context extends BillTable {
  lines: StoredLine[]
  patient_name: string
  payer_name: string
  birth_date: string
  level: InstitutionLevel
  tier: InstitutionTier
  /** 就医地: where the institution is. */
  treated_region: string
  /** Filings that cover this visit, the one that gives most first. */
  filings: FilingInForce[]
  /** Settled stays in the hospital that referred her here, oldest first (转诊连续住院). */
  referral_chain: { level: InstitutionLevel; deductibleFen: number }[]
  insurances: Pick<Insurance, 'insuranceType' | 'region' | 'status' | 'retired'>[]
  accumulators: AccumulatorTable[]
  stay: StayAccumulatorTable | null
  past_year_fen: number
  current_year_fen: number
  account_year: number
  shares: OpenShare[]
}

/** What the figures follow from; the rest names the bill. */
export type Figured = Omit<Context, keyof BillTable | 'patient_name' | 'payer_name'> & Pick<Context, 'med_type'>

// From her referral to the stays in the hospital that gave it: each step by an index of hers.
const REFERRAL_CHAIN = `select coalesce(jsonb_agg(jsonb_build_object('level', level, 'deductibleFen', deductible_fen)
      order by visit_date, visit_id), '[]') as chain
    from (select earlier.visit_id, earlier.visit_date, referring.level,
        sum((shown.breakdown->>'deductibleFen')::bigint) as deductible_fen
      from bills
      join institutions places on places.institution_id = bills.institution_id
      join filings on filings.filed_class = 'referral'
        and ${coversSql({ person: 'bills.person_id', date: 'bills.visit_date', region: 'places.region' })}
      join bills earlier on earlier.person_id = filings.person_id and earlier.status = 'paid'
        and earlier.institution_id = filings.referral_institution_id and earlier.med_type like '2%'
      join settlement_orders paid on paid.order_id = earlier.order_id and paid.year = $2
      join settlement_previews shown on shown.preview_id = paid.preview_id
      join institutions referring on referring.institution_id = earlier.institution_id
      where bills.bill_id = $1 and earlier.visit_id <> bills.visit_id and earlier.visit_date <= bills.visit_date
      group by earlier.visit_id, earlier.visit_date, referring.level) stays`

const READ = `select bills.*, sent.lines, people.name as patient_name, payer.name as payer_name, people.birth_date, places.level, places.tier,
    places.region as treated_region, ${filingsSql({ person: 'bills.person_id', date: 'bills.visit_date', region: 'places.region' })} as filings,
    coalesce(own.past_year_fen, 0) as past_year_fen, coalesce(own.current_year_fen, 0) as current_year_fen,
    coalesce(own.account_year, $3) as account_year,
    (select coalesce(jsonb_agg(jsonb_build_object('insuranceType', insurance_type, 'region', region, 'status', status,
       'retired', retired)), '[]') from insurances where person_id = bills.person_id) as insurances,
    (select coalesce(jsonb_agg(to_jsonb(sums)), '[]') from accumulators sums
       where sums.person_id = bills.person_id and sums.year = $3) as accumulators,
    (select to_jsonb(stays) from stay_accumulators stays where stays.visit_id = bills.visit_id) as stay,
    (select coalesce(jsonb_agg(jsonb_build_object('shareId', share_id, 'holderId', holder_id, 'holderName', holder.name,
       'region', held.region, 'ceilingPerUseFen', ceiling_per_use_fen, 'pastYearFen', held.past_year_fen,
       'currentYearFen', held.current_year_fen, 'year', coalesce(held.account_year, $3)) order by created_at, share_id), '[]')
       from shares join people holder on holder.person_id = holder_id
       join personal_accounts held on held.person_id = holder_id
       where member_id = bills.person_id and ended_at is null and (asking = 'agreed' or exists (select 1 from share_asks
         where share_asks.share_id = shares.share_id and share_asks.bill_id = bills.bill_id and share_asks.state = 'agreed'))) as shares
  from bills
  join bill_revisions sent on sent.bill_id = bills.bill_id and sent.revision = bills.revision
  join people on people.person_id = bills.person_id
  join people payer on payer.person_id = $4
  join institutions places on places.institution_id = bills.institution_id
  left join personal_accounts own on own.person_id = bills.person_id
  where bills.bill_id = $1 and bills.person_id = $2`

interface Ask {
  billId: string
  patientId: string
  payerId: string
  /** Of the settlement's day. */
  year: number
}

export async function readContext(db: Kysely<Database>, ask: Ask): Promise<Context | undefined> {
  const read = await row<Omit<Context, 'referral_chain'>>(db, READ, [ask.billId, ask.patientId, ask.year, ask.payerId])
  if (!read) return undefined
  // Only a stay continues another; a visit is not made to wait for the question.
  if (!isInpatient(read.med_type)) return { ...read, referral_chain: [] }
  const found = await row<{ chain: Context['referral_chain'] }>(db, REFERRAL_CHAIN, [ask.billId, ask.year])
  return { ...read, referral_chain: found?.chain ?? [] }
}
