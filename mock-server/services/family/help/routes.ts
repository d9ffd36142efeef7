import { canPoint } from '../../../../src/contract/family/can'
import * as contract from '../../../../src/contract/family/help'
import { inverseOf } from '../../../../src/contract/family/relation'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { type Call, type Route, route } from '../../../base/http/route'
import { notify } from '../../../registers/messages'
import { wordBetween } from '../sides'
import { type HelpRow, readHelpers, readHelpRow, readRunning } from './rows'
import { markSeen } from './seen'
import { familyHelpSentences } from './sentences'
import { isOpen, toHelp } from './view'

const MINUTE_MS = 60_000
/** More than a patient helper points in ten minutes; less than a nuisance. */
const MOST_POINTS = 120
const ENDED = '帮忙看着已经停了。'
const GONE_ON = '对方刚到了别的一步，看清楚再指。'

const END_OWN = 'update help_sessions set ended_at = $2 where elder_id = $1 and ended_at is null'
const START = `insert into help_sessions (help_id, elder_id, helper_id, grant_id, started_at, ends_at, elder_seen_at)
  values ($1, $2, $3, $4, $5, $6, $5)`
const SHOW = `update help_sessions set page = $2, step = $3, shown_at = $4, elder_seen_at = $4 where help_id = $1`
const COUNT = 'select count(*) as points from help_points where help_id = $1'
const POINT = 'insert into help_points (point_id, help_id, hint, at) values ($1, $2, $3, $4)'
const END = 'update help_sessions set ended_at = $2 where help_id = $1 and ended_at is null'

type Own = Pick<Call, 'db' | 'now' | 'caller'>

/** Hers, on the side that is asked for; everybody else's is not found. */
async function own({ db, now, caller }: Own, helpId: string, side?: 'elder' | 'helper'): Promise<HelpRow> {
  const found = (await readHelpRow(db, caller.actorId, helpId, now)) ?? refuse('not-found')
  if (side && found[`${side}_id`] !== caller.actorId) refuse('not-found')
  return found
}

const told = async (call: Own, helpId: string) => toHelp(await own(call, helpId), call.caller.actorId, call.now)

export const helpRoutes: Route[] = [
  route(contract.listHelp, async ({ db, now, caller }) => {
    const found = (await readRunning(db, caller.actorId, now)).map((one) => toHelp(one, caller.actorId, now))
    const helpers = new Map<string, { personId: string; name: string; relationWord: string }>()
    for (const { actor, subject, relation } of await readHelpers(db, caller.actorId, now)) {
      if (helpers.has(actor.id)) continue
      const relationWord = wordBetween(inverseOf(relation), subject, actor)
      helpers.set(actor.id, { personId: actor.id, name: actor.name, relationWord })
    }
    return {
      mine: found.find(({ side }) => side === 'elder') ?? null,
      asked: found.filter(({ side }) => side === 'helper'),
      helpers: [...helpers.values()],
    }
  }),
  route(contract.startHelp, async (call) => {
    const { db, now, ids, caller, input } = call
    const helpers = await readHelpers(db, caller.actorId, now)
    const helper = helpers.find(({ actor }) => actor.id === input.body.helperId) ?? refuse('not-found')
    await row(db, END_OWN, [caller.actorId, now])
    const helpId = ids.id()
    const endsAt = now + contract.HELP_MINUTES * MINUTE_MS
    await row(db, START, [helpId, caller.actorId, helper.actor.id, helper.grant_id, now, endsAt])
    const word = wordBetween(helper.relation, helper.actor, helper.subject)
    await notify(call, helper.actor.id, familyHelpSentences.asked(word, helper.subject.name))
    return told(call, helpId)
  }),
  route(contract.readHelp, async (call) => {
    const found = await own(call, call.input.params.id)
    if (isOpen(found, call.now)) await markSeen(call, found)
    return told(call, found.help_id)
  }),
  route(contract.showStep, async (call) => {
    const { page, ...rest } = call.input.body
    const step = { ...rest, stepId: call.ids.id() }
    const found = await own(call, call.input.params.id, 'elder')
    if (!isOpen(found, call.now)) refuse('state-conflict', { detail: ENDED })
    await row(call.db, SHOW, [found.help_id, page, JSON.stringify(step), call.now])
    return told(call, found.help_id)
  }),
  route(contract.pointHelp, async (call) => {
    const { db, now, ids, caller, input } = call
    const found = await own(call, input.params.id, 'helper')
    const can = canPoint(toHelp(found, caller.actorId, now))
    if (!can.allowed) refuse(can.reason, { detail: ENDED })
    if (found.step?.stepId !== input.body.stepId) refuse('state-conflict', { detail: GONE_ON })
    const sent = await row<{ points: number }>(db, COUNT, [found.help_id])
    if ((sent?.points ?? 0) >= MOST_POINTS) refuse('too-many-requests', { detail: '指得太多了，打个电话说吧。' })
    await markSeen(call, found)
    await row(db, POINT, [ids.id(), found.help_id, input.body.hint, now])
    return told(call, found.help_id)
  }),
  route(contract.endHelp, async (call) => {
    const found = await own(call, call.input.params.id)
    await row(call.db, END, [found.help_id, call.now])
    return told(call, found.help_id)
  }),
]
