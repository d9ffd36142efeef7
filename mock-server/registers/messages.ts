import type { Kysely } from 'kysely'
import type { Database } from '../base/db/schema'
import { row, rows } from '../base/db/statement'
import type { Call } from '../base/http/route'

export interface Message {
  personId: string
  channel: 'app' | 'sms' | 'voice'
  text: string
}

const WRITE = 'insert into messages (message_id, person_id, at, channel, text) values ($1, $2, $3, $4, $5)'

/** Puts one message in the outbox, in the transaction of what it speaks of. */
export async function sendMessage(call: Pick<Call, 'db' | 'ids' | 'now'>, message: Message): Promise<void> {
  await rows(call.db, WRITE, [call.ids.id(), message.personId, call.now, message.channel, message.text])
}

/**
 * Tells a person: in the program, and where her phone cannot show the program also by SMS and by a spoken call.
 * `spoken` is what the call says where that should differ.
 */
export async function notify(
  call: Pick<Call, 'db' | 'ids' | 'now'>,
  personId: string,
  text: string,
  spoken = text,
): Promise<void> {
  const kind = await row<{ phone_kind: string }>(call.db, 'select phone_kind from people where person_id = $1', [
    personId,
  ])
  await sendMessage(call, { personId, channel: 'app', text })
  if (kind?.phone_kind !== 'feature') return
  await sendMessage(call, { personId, channel: 'sms', text })
  await sendMessage(call, { personId, channel: 'voice', text: spoken })
}

const OUTBOX = `select at, channel, text from messages where person_id = $1 order by at desc, message_id desc limit 200`

/** Everything that was sent to a person, newest first. */
export function readOutbox(db: Kysely<Database>, personId: string) {
  return rows<{ at: number; channel: Message['channel']; text: string }>(db, OUTBOX, [personId])
}
