import type { Claim } from '@/contract/reimbursement/claim'
import { day } from '@/ui/when'

/** What 念一念 says of a claim: by when, and what goes on. */
export function spokenClaim(claim: Claim): string {
  const { promise } = claim
  const isLate = promise !== null && promise.passedDays > promise.workingDays
  const by = promise?.by && !isLate && claim.decisions.length === 0 ? `最晚 ${day(promise.by)}有结果。` : ''
  const now = claim.stages.find(({ state }) => state === 'now' || state === 'waiting')
  const stage = now ? `现在是${now.title}，${now.text}。` : `${claim.line}。`
  return `${claim.title}的报销，${by}${stage}`
}
