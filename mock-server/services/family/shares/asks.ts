import { answerAsk, askShare } from '../../../../src/contract/family/shares'
import { yuan } from '../../../../src/contract/shared/money-text'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'
import { notify } from '../../../registers/messages'
import { holdAsk, readAskFor, readShare } from './rows'
import { toAsk } from './view'

const BILL = 'select status from bills where bill_id = $1 and person_id = $2'
const INSERT = `insert into share_asks (ask_id, share_id, bill_id, state, asked_at, answered_at)
  values ($1, $2, $3, 'waiting', $4, null) on conflict (share_id, bill_id) do nothing returning ask_id`
const ANSWER = 'update share_asks set state = $2, answered_at = $3 where ask_id = $1'

export const askRoutes: Route[] = [
  route(askShare, async (call) => {
    const { db, now, ids, caller, input } = call
    const share = await readShare(db, input.params.id)
    if (!share || share.member_id !== caller.subjectId) return refuse('not-found')
    const bill = await row<{ status: string }>(db, BILL, [input.body.billId, caller.subjectId])
    if (!bill || bill.status === 'void') return refuse('not-found')
    if (bill.status === 'paid') refuse('bill-paid')
    if (share.ended_at !== null || share.asking !== 'each-time') refuse('state-conflict')
    const made = await row(db, INSERT, [ids.id(), share.share_id, input.body.billId, now])
    const ask = (await readAskFor(db, share.share_id, input.body.billId)) ?? refuse('not-found')
    if (made) {
      const most = yuan(Math.min(ask.ceiling_per_use_fen, ask.total_fen))
      const text = `${ask.holder_name}您好，${ask.member_name}在${ask.institution_name}有一张账单，想用您的家庭共济，最多 ${most}。请在家庭共济里同意或不同意。`
      await notify(call, ask.holder_id, text)
    }
    return toAsk(ask, caller.subjectId)
  }),
  route(answerAsk, async (call) => {
    const { db, now, caller, input } = call
    const ask = await holdAsk(db, input.params.id)
    if (!ask || ask.holder_id !== caller.actorId) return refuse('not-found')
    if (ask.state !== 'waiting' || ask.ended_at !== null) refuse('state-conflict')
    const state = input.body.answer === 'agree' ? ('agreed' as const) : ('refused' as const)
    await row(db, ANSWER, [ask.ask_id, state, now])
    const said = state === 'agreed' ? '同意了，请重新算一算再付' : '这次没有同意，可以自己付'
    await notify(call, ask.member_id, `${ask.holder_name}对${ask.institution_name}这张账单的家庭共济${said}。`)
    return toAsk({ ...ask, state }, caller.actorId)
  }),
]
