import { refuse } from '../../../base/http/refuse'
import { isAgent } from '../../../registers/kinship/agents'
import { closedReason } from '../ways'
import { agree, decline, type Work } from './agree'
import { refuseUnlessWaiting } from './mine'
import { holdByCounterNo, readRequestRow } from './row'
import { wayFacts } from './view'

/** Who has seen her and her ID card, and read the words to her. */
export type Witness = { way: 'counter' } | { way: 'agent'; agentId: string }

/**
 * Her answer before a clerk or a registered 村级代办员. Without a phone the 收回码 is written down for her on the spot:
 * then it is in `words`.
 */
export async function answerBefore(work: Work, counterNo: string, witness: Witness, answer: 'agree' | 'refuse') {
  const request = (await holdByCounterNo(work.db, counterNo)) ?? refuse('not-found')
  refuseUnlessWaiting(request, work.now)
  const closed = closedReason(wayFacts(request, work.now), witness.way)
  if (closed) refuse('state-conflict', { detail: closed })
  if (witness.way === 'agent') {
    if (!(await isAgent(work.db, witness.agentId))) refuse('agent-only')
    if (witness.agentId === request.actor_id) refuse('agent-only', { detail: '代办员不能替自己的申请见证。' })
  }
  if (answer === 'refuse') {
    await decline(work, request)
    return { counterNo, status: 'refused', words: request.words }
  }
  const { code } = await agree(work, request, { way: witness.way, byId: request.subject_id })
  const written = (await readRequestRow(work.db, request.request_id)) ?? refuse('not-found')
  const paper = request.subject.phoneKind === 'none' ? `收回码 ${code}，请写在纸上交给本人。` : ''
  return { counterNo, status: written.status, words: `${written.words}${paper}` }
}
