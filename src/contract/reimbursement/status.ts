import * as v from 'valibot'

/**
 * draft 草稿, first-audit 人工初审, supplement 等补材料 (the clock is stopped), re-check 复审 (another person), approved 等打款,
 * pay-failed 没打成, paid 打款了, refused 不予报销, appealed 申诉复核, withdrawn 撤回了, recovering 等退回 (an invoice was
 * red-flushed after it was paid for), recovered 退回了, expired 过期了 (a draft, or a page that was asked for and never came). 系统初审 is no state: it is done in the
 * moment of sending, for every claim.
 */
export const claimStatuses = [
  'draft',
  'first-audit',
  'supplement',
  're-check',
  'approved',
  'pay-failed',
  'paid',
  'refused',
  'appealed',
  'withdrawn',
  'recovering',
  'recovered',
  'expired',
] as const
export type ClaimStatus = (typeof claimStatuses)[number]
export const claimStatus = v.picklist(claimStatuses)

/** Who has the next step. */
export const waitsFor: Record<ClaimStatus, 'person' | 'office' | 'nobody'> = {
  draft: 'person',
  'first-audit': 'office',
  supplement: 'person',
  're-check': 'office',
  approved: 'office',
  'pay-failed': 'person',
  paid: 'nobody',
  refused: 'nobody',
  appealed: 'office',
  withdrawn: 'nobody',
  recovering: 'person',
  recovered: 'nobody',
  expired: 'nobody',
}
