import type { ClaimStatus } from '../../../../src/contract/reimbursement/status'

const LOOKED_AT: readonly ClaimStatus[] = ['first-audit', 'supplement', 're-check', 'appealed']

/** How an invoice stands by the claim that holds it: still looked at, decided against, or reimbursed. */
export function standingOfHold(status: ClaimStatus | null): 'free' | 'in-claim' | 'refused' | 'paid' {
  if (status === null) return 'free'
  if (status === 'refused') return 'refused'
  return LOOKED_AT.includes(status) ? 'in-claim' : 'paid'
}
