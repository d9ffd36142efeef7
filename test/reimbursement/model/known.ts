import type { ClaimStatus } from '../../../src/contract/reimbursement/status'

/** mock-server/regions/reimbursement.ts, written here again. */
export const APPEAL_DAYS = 60
export const DRAFT_DAYS = 90
export const ASKED_DAYS = 60
export const CLOSED: readonly ClaimStatus[] = ['draft', 'withdrawn', 'expired']

/** What the model knows of a claim; written from domain.md §6, not from the server's code. */
export interface Known {
  claimId: string
  invoiceId: string
  status: ClaimStatus
  first: string
  second: string
  rounds: number
  refusedLines: boolean
  /** The day on which the decision or its money came to rest: an appeal's days begin. */
  restsSince: string
  /** Of a draft: when it was last touched; of asked pages: when they were asked for. */
  since: string
  /** The one question of the form. */
  answered: boolean
  /** Money has gone out. */
  paid: boolean
  /** Something was decided for her and stands, be it with 0 yuan (all of it below the deductible). */
  kept: boolean
  /** An invoice that was paid for was red-flushed, and nothing came back yet. */
  owes: boolean
  /** All of it came back: its one invoice was all there was. */
  returned: boolean
}

export interface Place {
  invoiceId: string
  flushed: boolean
  lines: number
  visitOn: string
}

export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** How a claim stands with nothing left to pay out. */
export function restOf({ owes, returned, paid, kept }: Known): ClaimStatus {
  if (owes) return 'recovering'
  if (returned) return 'recovered'
  return paid || kept ? 'paid' : 'refused'
}

/** Each look by a person who has not decided it before. */
export function mayReview({ status, first, second }: Known, clerk: string): boolean {
  if (status === 'first-audit') return true
  if (status === 're-check') return clerk !== first
  return status === 'appealed' && clerk !== first && clerk !== second
}
