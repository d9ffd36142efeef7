import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { writeLast } from '../../../base/db/statement'
import { paymentKind } from '../payment-kind'
import type { Ask, Computed } from './compute'
import type { Context } from './context'

const INSERT = `insert into settlement_previews (preview_id, bill_id, bill_revision, visit_id, person_id, insurance_type,
    region, policy_version, day, year, accumulator_version, stay_version, use_account, use_mutual_aid,
    own_available_fen, share_id, holder_id, shared_available_fen, share_ceiling_fen, total_fen, fund_fen, hospital_fen,
    own_fen, shared_fen, cash_fen, payment_kind, breakdown, trace, movement, made_at, expires_at, remote_class, filing_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
    $25, $26, $27, $28, $29, $30, $31, $32, $33)`

export interface NewPreview {
  previewId: string
  context: Context
  ask: Ask
  computed: Computed
  madeAt: number
  expiresAt: number
}

/** Keeps the figures with what they were made from: 预结算 is promised to be settled as it was shown (I10). */
export async function storePreview(db: Kysely<Database>, preview: NewPreview): Promise<void> {
  const { context, ask, computed } = preview
  const { policy, shared, settled, visit } = computed
  const { breakdown, trace, after } = settled
  await writeLast(db, INSERT, [
    preview.previewId,
    context.bill_id,
    context.revision,
    context.visit_id,
    context.person_id,
    policy.insuranceType,
    policy.region,
    policy.version,
    ask.day,
    ask.year,
    computed.accumulatorVersion,
    computed.stayVersion,
    ask.useAccount,
    ask.useMutualAid,
    computed.ownAvailableFen,
    shared?.share.shareId,
    shared?.share.holderId,
    shared?.availableFen ?? 0,
    shared?.share.ceilingPerUseFen ?? 0,
    breakdown.totalFen,
    breakdown.fundTotalFen,
    breakdown.hospitalFen,
    after.ownAccountFen,
    after.mutualAidFen,
    breakdown.cashFen,
    paymentKind(breakdown),
    breakdown,
    trace,
    after,
    preview.madeAt,
    preview.expiresAt,
    visit.remoteClass,
    visit.filingId,
  ])
}
