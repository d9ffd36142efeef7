import { canReview } from '../../../../src/contract/reimbursement/can'
import { type PageRole, pageTexts } from '../../../../src/contract/reimbursement/kinds'
import type { reviewCase } from '../../../../src/contract/sandbox/clerk'
import { dayInChina } from '../../../../src/contract/shared/dates'
import type { Input } from '../../../../src/contract/shared/endpoint'
import type { AskedPages, Review } from '../../../base/db/tables/reimbursement'
import { refuse } from '../../../base/http/refuse'
import { notify } from '../../../registers/messages'
import { writeAct } from '../acts'
import { stopped } from '../rules/promise'
import { type ClaimRow, changeClaim, holdClaimRow } from '../store'
import { decideClaim } from './decide'
import type { Desk } from './desk'
import { drawPlace, wasDrawn } from './sequence'

type Body = Input<typeof reviewCase>['body']
type Asked = Extract<Body, { result: 'supplement' }>

/** 要补材料: only these pages; the promised clock stands still from now. */
async function ask(desk: Desk, claim: ClaimRow, { pages, clerk }: Asked, back: AskedPages['back']): Promise<void> {
  const { db, now } = desk
  const { days_used, running_since } = stopped(claim, dayInChina(now))
  const roles = [...new Set(pages.map(({ role }) => role))]
  // One paper is asked for once, whatever is wrong with it.
  const whyOf = (role: PageRole) => [...new Set(pages.filter((page) => page.role === role).map(({ why }) => why))]
  const once = roles.map((role) => ({ role, why: whyOf(role).join('；') }))
  const supplement: AskedPages = { askedAt: now, by: clerk, back, pages: once }
  await changeClaim(db, claim.claim_id, now, {
    status: 'supplement',
    supplement,
    days_used,
    running_since,
    stopped_at: now,
  })
  const wanted = once.map(({ role, why }) => `${pageTexts[role]}（${why}）`).join('、')
  await writeAct(desk, claim.claim_id, clerk, 'ask', `请补${wanted}`)
  await notify(desk, claim.person_id, `报销 ${claim.claim_no} 请补${wanted}。别的不用再交，等您补的日子不算在承诺里。`)
}

const reviewOf = (body: Exclude<Body, Asked>): Review =>
  body.result === 'approve'
    ? { clerk: body.clerk, result: 'approve', refusedLines: body.refusedLines ?? [], reason: '' }
    : { clerk: body.clerk, result: 'refuse', refusedLines: [], reason: body.reason }

const said = ({ result, refusedLines, reason }: Review) => {
  if (result === 'refuse') return `不能报：${reason}`
  return refusedLines.length > 0 ? `有 ${refusedLines.length} 项不能报` : '都能报'
}

/** 初审: the first decision numbers the claim; one of each 20 goes on to another person before it counts. */
async function first(desk: Desk, claim: ClaimRow, review: Review): Promise<ClaimRow['status']> {
  const { sequence, sampled } = await drawPlace(desk)
  const again = sampled || (await wasDrawn(desk, claim.claim_id))
  const changes = { first_auditor: review.clerk, first_review: review, sequence, sampled }
  await changeClaim(desk.db, claim.claim_id, desk.now, { ...changes, ...(again ? { status: 're-check' } : {}) })
  await writeAct(desk, claim.claim_id, review.clerk, 'first-audit', said(review))
  if (!again) return decideClaim(desk, claim, review)
  await notify(desk, claim.person_id, `报销 ${claim.claim_no} 被抽到复查，换一个人再看一遍，不用您做什么。`)
  return 're-check'
}

async function again(desk: Desk, claim: ClaimRow, review: Review): Promise<ClaimRow['status']> {
  await changeClaim(desk.db, claim.claim_id, desk.now, { second_auditor: review.clerk })
  await writeAct(desk, claim.claim_id, review.clerk, 're-check', said(review))
  return decideClaim(desk, claim, review)
}

/** One act of a clerk on one case. */
export async function reviewClaim(desk: Desk, claimId: string, body: Body): Promise<ClaimRow['status']> {
  const claim = await holdClaimRow(desk.db, claimId)
  if (!claim) refuse('not-found')
  const standing = { status: claim.status, firstAuditor: claim.first_auditor, secondAuditor: claim.second_auditor }
  const allowed = canReview(standing, body.clerk)
  if (!allowed.allowed) refuse(allowed.reason)
  const { status } = claim
  if (body.result === 'supplement') {
    if (status === 'first-audit' || status === 're-check' || status === 'appealed') await ask(desk, claim, body, status)
    return 'supplement'
  }
  return status === 'first-audit' ? first(desk, claim, reviewOf(body)) : again(desk, claim, reviewOf(body))
}
