import { canAppeal, canSupplement, canWithdraw } from '../../../src/contract/reimbursement/can'
import type { appealClaim, supplementClaim, withdrawClaim } from '../../../src/contract/reimbursement/endpoints'
import { dayInChina } from '../../../src/contract/shared/dates'
import { rows } from '../../base/db/statement'
import { refuse } from '../../base/http/refuse'
import type { Handler } from '../../base/http/route'
import { notify } from '../../registers/messages'
import { writeAct } from './acts'
import { readAppeal } from './appeal-days'
import { readDecisions } from './decisions'
import { readFacts } from './facts'
import { deleteFilesOf } from './files/rows'
import { holdMine, showMine } from './mine'
import { onBehalf } from './on-behalf'
import { checkPages } from './rules/check-pages'
import { resumed } from './rules/promise'
import { changeClaim, readFileRows } from './store'
import { answered } from './view'

/** 补好了: every page that was asked for is there and can be read; the clock goes on. */
export const serveSupplement: Handler<typeof supplementClaim> = async (call) => {
  const { db, now, caller, input } = call
  const claim = await holdMine(call, input.params.claimId, ({ status }) =>
    canSupplement({ status, supplement: { missing: 0 } }),
  )
  const files = await readFileRows(db, claim.claim_id)
  const pages = answered(claim, files)
  const missing = pages.filter((page) => !page.done).length
  const allowed = canSupplement({ status: claim.status, supplement: { missing } })
  if (!allowed.allowed) refuse(allowed.reason)
  const facts = await readFacts(db, claim, { now, actorId: caller.actorId })
  // What the clerk has seen cannot be changed any more, and so holds nothing up.
  const fresh = files.filter((file) => file.created_at >= (claim.supplement?.askedAt ?? 0)).map((file) => file.file_id)
  const wrong = checkPages(facts.papers).find(({ fileId }) => fileId !== null && fresh.includes(fileId))
  if (wrong) refuse('papers-wrong', { detail: `${wrong.what}。${wrong.fix}` })
  const { days_used, running_since } = resumed(claim, dayInChina(now))
  await changeClaim(db, claim.claim_id, now, {
    status: claim.supplement?.back ?? 'first-audit',
    supplement: null,
    days_used,
    running_since,
    stopped_at: null,
    last_by: caller.actorId,
  })
  await writeAct(call, claim.claim_id, caller.actorId, 'supplement', `补了 ${pages.length} 页，接着审`)
  const text = `报销 ${claim.claim_no} 的材料补好了，接着审，不用您再做什么。`
  await notify(call, claim.person_id, onBehalf(facts.papers, text))
  return showMine(call, claim.claim_id)
}

const RELEASE = 'delete from invoice_holds where claim_id = $1'

/** 撤回: its invoices may be claimed again; nothing was decided on its pages, and none stays. */
export const serveWithdraw: Handler<typeof withdrawClaim> = async (call) => {
  const { db, now, caller, input } = call
  const claim = await holdMine(call, input.params.claimId, ({ status, round }) =>
    canWithdraw({ status, rounds: round }),
  )
  await rows(db, RELEASE, [claim.claim_id])
  await deleteFilesOf(db, claim.claim_id)
  await changeClaim(db, claim.claim_id, now, {
    status: 'withdrawn',
    running_since: null,
    stopped_at: null,
    supplement: null,
    last_by: caller.actorId,
  })
  await writeAct(call, claim.claim_id, caller.actorId, 'withdraw', '撤回了')
  if (claim.status !== 'draft')
    await notify(call, claim.person_id, `报销 ${claim.claim_no} 撤回了，票据还可以再报。不是您撤的，请打 12393。`)
  return showMine(call, claim.claim_id)
}

/** 申诉: the promised days begin anew, and another person looks. */
export const serveAppeal: Handler<typeof appealClaim> = async (call) => {
  const { db, now, caller, input } = call
  const today = dayInChina(now)
  const claim = await holdMine(call, input.params.claimId, ({ status }) => canAppeal({ status, appealable: true }))
  const facts = await readFacts(db, claim, { now, actorId: caller.actorId })
  const open = await readAppeal(db, claim, facts.papers, await readDecisions(db, claim.claim_id))
  const allowed = canAppeal({ status: claim.status, appealable: open?.kind === 'open' && today <= open.until })
  if (!allowed.allowed) refuse(allowed.reason)
  await changeClaim(db, claim.claim_id, now, {
    status: 'appealed',
    appeal: { at: now, reason: input.body.reason },
    days_used: 0,
    running_since: today,
    decided_at: null,
    last_by: caller.actorId,
  })
  await writeAct(call, claim.claim_id, caller.actorId, 'appeal', input.body.reason)
  const text = `报销 ${claim.claim_no} 会换一个人再看一遍，看完马上告诉您。`
  await notify(call, claim.person_id, onBehalf(facts.papers, text))
  return showMine(call, claim.claim_id)
}
