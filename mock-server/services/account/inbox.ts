import { listConsents, listMessages } from '../../../src/contract/account/endpoints'
import { instantInChina } from '../../../src/contract/shared/dates'
import { rows } from '../../base/db/statement'
import { fromCursor, toCursor } from '../../base/http/cursor'
import { type Route, route } from '../../base/http/route'
import { listedConsents } from '../../registers/consent-list'

const PAGE = 20
const MESSAGES = `select message_id, at, text from messages
  where person_id = $1 and channel = 'app' and (at < $2 or (at = $2 and message_id < $3))
  order by at desc, message_id desc limit $4`

export const inboxRoutes: Route[] = [
  route(listMessages, async ({ db, input: { query }, caller }) => {
    const limit = query.limit ?? PAGE
    const [at, id] = fromCursor(query.cursor, ['number', 'string']) ?? [Number.MAX_SAFE_INTEGER, '']
    const found = await rows<{ message_id: string; at: number; text: string }>(db, MESSAGES, [
      caller.subjectId,
      at,
      id,
      limit + 1,
    ])
    const kept = found.slice(0, limit)
    const last = found.length > limit ? kept.at(-1) : undefined
    return {
      items: kept.map((message) => ({
        messageId: message.message_id,
        at: instantInChina(message.at),
        text: message.text,
      })),
      nextCursor: last ? toCursor(last.at, last.message_id) : null,
    }
  }),
  route(listConsents, ({ db, caller }) => listedConsents(db, caller.actorId)),
]
