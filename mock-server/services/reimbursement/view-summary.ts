import type { ClaimSummary } from '../../../src/contract/reimbursement/claim'
import { kindTexts } from '../../../src/contract/reimbursement/kinds'
import { dayInChina, instantInChina } from '../../../src/contract/shared/dates'
import { yuan } from '../../../src/contract/shared/money-text'
import { dateOnPaper } from '../../registers/print/words'
import { atLatest } from './rules/at-latest'
import { promisedBy } from './rules/promise'
import type { ClaimRow } from './store'

function by(claim: ClaimRow, now: number): string {
  const [day, today] = [promisedBy(claim), dayInChina(now)]
  if (day === null) return ''
  return day < today ? `，过了说好的 ${dateOnPaper(day)}，可以打 12393 问` : `，${atLatest(day, today)}有结果`
}

/** What happens now, in one line. */
export function lineOf(claim: ClaimRow, now: number): string {
  const paid = yuan(claim.decided_fen ?? 0)
  const open = yuan(claim.open_fen ?? 0)
  switch (claim.status) {
    case 'draft':
      return '没有交，随时可以接着填'
    case 'first-audit':
      return `工作人员在审核${by(claim, now)}`
    case 'supplement':
      return '要您补材料，补好接着审'
    case 're-check':
      return `抽到了，换人再看一遍${by(claim, now)}`
    case 'appealed':
      return `换人再看一遍${by(claim, now)}`
    case 'approved':
      return `${claim.paid_at === null ? '' : '还'}能报 ${open}，等打款`
    case 'pay-failed':
      return `${open}没打成，请换一张卡`
    case 'paid':
      return claim.decided_fen === 0 ? '办好了，这次医保付 0 元' : `打款 ${paid}，办好了`
    case 'refused':
      return '这次不能报，里面写了原因'
    case 'withdrawn':
      return '撤回了'
    case 'recovering':
      return `票据被医院冲红了，请退回 ${yuan(claim.owed_fen)}`
    case 'recovered':
      return '钱退回了，重开的票据可以再报'
    case 'expired':
      return '放久了，没有办成；票据还可以再报'
  }
}

export function toSummary(claim: ClaimRow, now: number): ClaimSummary {
  return {
    claimId: claim.claim_id,
    claimNo: claim.claim_no,
    status: claim.status,
    kind: claim.kind,
    title: claim.automatic ? '生育津贴' : (claim.place ?? kindTexts[claim.kind].label),
    line: lineOf(claim, now),
    totalFen: claim.total_fen,
    paidFen: claim.decided_fen,
    updatedAt: instantInChina(claim.updated_at),
    automatic: claim.automatic,
  }
}
