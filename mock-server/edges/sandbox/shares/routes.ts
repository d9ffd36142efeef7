import { createShare } from '../../../../src/contract/sandbox/fixtures'
import { refuse } from '../../../base/http/refuse'
import { type Handler, type Route, route } from '../../../base/http/route'
import { openShare } from '../../../registers/ledger/shares'
import { readPerson } from '../../../registers/people'

/** 家庭共济 agreed beforehand. A conflict: with oneself, without an account, or agreed already. */
const serveCreateShare: Handler<typeof createShare> = async ({ db, now, ids, input }) => {
  const { holderPersonId: holderId, memberPersonId: memberId, ceilingPerUseFen } = input.body
  if (!(await readPerson(db, holderId)) || !(await readPerson(db, memberId))) refuse('not-found')
  const shareId = ids.id()
  const opened =
    holderId !== memberId && (await openShare(db, { shareId, holderId, memberId, ceilingPerUseFen, at: now }))
  if (!opened) refuse('state-conflict')
  return { shareId }
}

export const routes: Route[] = [route(createShare, serveCreateShare)]
