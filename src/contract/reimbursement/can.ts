import type { ProblemCode } from '../shared/problem'
import type { ClaimStatus } from './status'

/** What may be done, or the problem that says why not; the words come from wordsFor. */
export type Can = { allowed: true } | { allowed: false; reason: ProblemCode }

const yes: Can = { allowed: true }
const no: Can = { allowed: false, reason: 'state-conflict' }
const among = (status: ClaimStatus, ...allowed: readonly ClaimStatus[]): Can => (allowed.includes(status) ? yes : no)

interface Standing {
  status: ClaimStatus
}

/** 改草稿: kind, invoices, answers. */
export const canEdit = ({ status }: Standing): Can => among(status, 'draft')
/** 加页: a draft, or the page that was asked for. */
export const canAddPage = ({ status }: Standing): Can => among(status, 'draft', 'supplement')
/** 交上去. */
export const canSubmit = ({ status }: Standing): Can => among(status, 'draft')
/** 补好了, 接着审: every page that was asked for is there. */
export const canSupplement = (claim: Standing & { supplement: { missing: number } | null }): Can =>
  claim.status === 'supplement' && claim.supplement?.missing === 0 ? yes : no
/** 改收款账户: while drafting, and when the bank sent the money back. */
export const canChangeAccount = ({ status }: Standing): Can => among(status, 'draft', 'pay-failed')
/** 撤回: until it is decided for the first time; an appeal does not open it again, for what was paid stays paid. */
export const canWithdraw = ({ status, rounds }: Standing & { rounds: number }): Can =>
  rounds > 0 ? no : among(status, 'draft', 'first-audit', 'supplement', 're-check')
/** 申诉: once, within the days the region gives, where something was refused and no money is under way. */
export const canAppeal = (claim: Standing & { appealable: boolean }): Can =>
  claim.appealable ? among(claim.status, 'refused', 'paid', 'recovered') : no

interface Reviewed extends Standing {
  firstAuditor: string | null
  secondAuditor: string | null
}

/** 初审, 复审, 申诉复核: each by a person who has not looked at it before. */
export function canReview(claim: Reviewed, clerk: string): Can {
  if (claim.status === 'first-audit') return yes
  if (claim.status === 're-check') return clerk === claim.firstAuditor ? { allowed: false, reason: 'not-allowed' } : yes
  if (claim.status !== 'appealed') return no
  const known = clerk === claim.firstAuditor || clerk === claim.secondAuditor
  return known ? { allowed: false, reason: 'not-allowed' } : yes
}
/** 打款. */
export const canPay = ({ status }: Standing): Can => among(status, 'approved')
/** 收到退回的钱: whenever something is owed, also while an appeal or its payout is under way. */
export const canTakeReturn = ({ owedFen }: { owedFen: number }): Can => (owedFen > 0 ? yes : no)
