import { type Channel, createSession, endSession, readSession } from '../../../src/contract/session/endpoints'
import { instantInChina } from '../../../src/contract/shared/dates'
import { row, rows } from '../../base/db/statement'
import { refuse } from '../../base/http/refuse'
import { type Route, route } from '../../base/http/route'
import { describePerson } from './person'
import { signIn } from './sign-in'

const EXPIRES = 'select expires_at from sessions where session_id = $1'
const END = 'update sessions set ended_at = $2 where session_id = $1 and ended_at is null'

/** Asks the host whose login code this is; undefined where it knows of none. */
export type OpenIdOf = (code: string, channel: Channel) => string | undefined

export const sessionRoutes = (openIdOf: OpenIdOf): Route[] => [
  route(createSession, async (call) => {
    const { channel, code, device } = call.input.body
    const openId = openIdOf(code, channel)
    if (openId === undefined) return refuse('not-found')
    const { token, expiresAt, personId } = await signIn(call, { channel, openId, device })
    const person = await describePerson(call.db, personId, call.now)
    return { token, expiresAt: instantInChina(expiresAt), person }
  }),
  route(readSession, async ({ db, now, caller }) => {
    const session = await row<{ expires_at: number }>(db, EXPIRES, [caller.sessionId])
    if (!session) return refuse('session-missing')
    return { expiresAt: instantInChina(session.expires_at), person: await describePerson(db, caller.actorId, now) }
  }),
  route(endSession, async ({ db, now, caller }) => {
    await rows(db, END, [caller.sessionId, now])
    return { ended: true as const }
  }),
]
