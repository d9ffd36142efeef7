import { placeName } from '../../../../src/contract/remote-care/places'
import type { createPreview } from '../../../../src/contract/settlement/endpoints'
import type { Preview } from '../../../../src/contract/settlement/order'
import { dayInChina, instantInChina } from '../../../../src/contract/shared/dates'
import { isInpatient } from '../../../../src/contract/shared/insurance'
import { refuse } from '../../../base/http/refuse'
import type { Caller, Handler } from '../../../base/http/route'
import { standing } from '../../../registers/visits/bill-status'
import { explain } from '../engine/explain/explain'
import { sourcesFor } from '../who'
import { type Ask, type Computed, compute } from './compute'
import { type Context, readContext } from './context'
import { storePreview } from './store'

/** The figures are promised for this long. */
export const PREVIEW_LIFE_MS = 600_000

/** 医保药品编码 begin with X (西药), Z (中成药) or T (中药饮片), domain.md §9 [U]. */
const isDrug = (itemCode: string | undefined) => itemCode !== undefined && /^[XZT]/.test(itemCode)

function refuseUnlessOpen(context: Context, now: number): void {
  const { status, order_id } = standing(context, now)
  if (status === 'paid') refuse('bill-paid', { orderId: order_id ?? undefined })
  if (status === 'in-order') refuse('bill-in-order', { orderId: order_id ?? undefined })
  if (status === 'void') refuse('not-found')
}

/** Where a filing would still cover this visit: one made today covers today, and a stay from its first day (补办). */
function fileFirst(context: Context, { day }: Ask, { visit }: Computed): string | undefined {
  const canStill = context.visit_date === day || isInpatient(context.med_type)
  return visit.basis === 'unfiled' && canStill ? context.treated_region : undefined
}

/** What the person is shown: figures, who pays what, and why. */
function toPreview(context: Context, ask: Ask, computed: Computed, caller: Caller) {
  const { settled, policy, shared } = computed
  const lines = context.lines.map(({ lineNo, name, unit, itemCode }) => ({
    lineNo,
    name,
    unit,
    isDrug: isDrug(itemCode),
  }))
  const remote = { basis: computed.visit.basis, placeName: placeName(context.treated_region) }
  return {
    billId: context.bill_id,
    institutionName: context.institution_name,
    department: context.department,
    visitDate: context.visit_date,
    breakdown: settled.breakdown,
    sources: sourcesFor(settled.trace, policy, {
      readerId: caller.actorId,
      patient: { id: context.person_id, name: context.patient_name },
      payer: { id: caller.actorId, name: context.payer_name },
      holder: shared && { id: shared.share.holderId, name: shared.share.holderName },
      channel: caller.channel,
    }),
    explanation: explain(settled.trace, { policy, lines, remote }).map((reason) => ({
      ...reason,
      lines: [...reason.lines],
    })),
    useAccount: ask.useAccount,
    useMutualAid: ask.useMutualAid,
    accountAvailableFen: computed.ownAvailableFen,
    mutualAidAvailableFen: shared ? Math.min(shared.availableFen, shared.share.ceilingPerUseFen) : 0,
    policyVersion: policy.version,
    fileFirst: fileFirst(context, ask, computed),
  } satisfies Omit<Preview, 'previewId' | 'expiresAt'>
}

/** 预结算: nothing is held or taken. */
export const serveCreatePreview: Handler<typeof createPreview> = async ({ db, now, ids, caller, input }) => {
  const { billId, useAccount, useMutualAid } = input.body
  const day = dayInChina(now)
  const ask = { day, year: Number(day.slice(0, 4)), useAccount, useMutualAid }
  const { subjectId: patientId, actorId: payerId } = caller
  const context = await readContext(db, { billId, patientId, payerId, year: ask.year })
  if (!context) refuse('not-found')
  refuseUnlessOpen(context, now)
  const computed = compute(context, ask)
  if (computed.kind === 'refused') refuse(computed.code)
  const previewId = ids.id()
  const expiresAt = now + PREVIEW_LIFE_MS
  await storePreview(db, { previewId, context, ask, computed, madeAt: now, expiresAt })
  return { previewId, ...toPreview(context, ask, computed, caller), expiresAt: instantInChina(expiresAt) }
}
