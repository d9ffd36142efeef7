import type { readLetter } from '../../../src/contract/reimbursement/endpoints'
import { refuse } from '../../base/http/refuse'
import type { Handler } from '../../base/http/route'
import { readAppeal } from './appeal-days'
import { readDecisions } from './decisions'
import { readFacts } from './facts'
import { letterHtml } from './letter-html'
import { readMine } from './mine'
import { moneyBack, recoveryOf } from './recovery/money'

/** 报销决定书 of the latest round; there is none before a decision. */
export const serveReadLetter: Handler<typeof readLetter> = async (call) => {
  const claim = await readMine(call, call.input.params.claimId)
  const decisions = await readDecisions(call.db, claim.claim_id)
  if (decisions.length === 0) return refuse('state-conflict')
  const { papers } = await readFacts(call.db, claim, { now: call.now, actorId: claim.person_id })
  const { office, appealDays } = papers.rules
  const appeal = await readAppeal(call.db, claim, papers, decisions)
  const recovery = recoveryOf(await moneyBack(call.db, claim.claim_id))
  return {
    title: `报销决定书 ${claim.claim_no}`,
    html: letterHtml({ claim, decisions, office, appealDays, appeal, recovery }),
  }
}
