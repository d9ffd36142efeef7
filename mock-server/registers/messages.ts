import type { Kysely } from 'kysely'
import type { Database } from '../base/db/schema'
import { rows } from '../base/db/statement'
import type { Write } from '../base/db/together'
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

/** What somebody is to be told; `spoken` is what a call says where that should differ. */
export interface Notice {
  personId: string
  text: string
  spoken?: string
  /** The order or the stopped session it speaks of, so that it can be said truthfully who was told, and how. */
  refId?: string
}

const WAYS: readonly Message['channel'][] = ['app', 'sms', 'voice']

/** In the program, and where her phone cannot show the program also by SMS and by a spoken call. */
export const notices: Write<Pick<Call, 'ids' | 'now'> & { told: readonly Notice[] }> = {
  sql: `insert into messages (message_id, person_id, at, channel, text, ref_id)
    select told.message_id, told.person_id, $1, told.channel, told.text, told.ref_id
    from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
      as told (message_id, person_id, channel, text, ref_id)
    join people on people.person_id = told.person_id
    where told.channel = 'app' or people.phone_kind = 'feature'`,
  values: ({ ids, now, told }) => {
    const all = told.flatMap(({ personId, text, spoken = text, refId = null }) =>
      WAYS.map((channel) => ({ personId, channel, text: channel === 'voice' ? spoken : text, refId })),
    )
    return [
      now,
      all.map(() => ids.id()),
      all.map((one) => one.personId),
      all.map((one) => one.channel),
      all.map((one) => one.text),
      all.map((one) => one.refId),
    ]
  },
}

/** Tells one person, in the transaction of what it speaks of. */
export async function notify(
  { db, ids, now }: Pick<Call, 'db' | 'ids' | 'now'>,
  personId: string,
  text: string,
  spoken?: string,
): Promise<void> {
  await rows(db, notices.sql, notices.values({ ids, now, told: [{ personId, text, spoken }] }))
}

const OUTBOX = `select at, channel, text from messages where person_id = $1 order by at desc, message_id desc limit 200`

const SENT = `select distinct channel from messages where person_id = $1 and at = $2 and ref_id = $3`

/** By which ways a person was told of this thing at that moment. */
export async function waysTold(
  db: Kysely<Database>,
  sent: { personId: string; at: number; refId: string },
): Promise<Message['channel'][]> {
  const found = await rows<{ channel: Message['channel'] }>(db, SENT, [sent.personId, sent.at, sent.refId])
  return found.map(({ channel }) => channel)
}

/** Everything that was sent to a person, newest first. */
export function readOutbox(db: Kysely<Database>, personId: string) {
  return rows<{ at: number; channel: Message['channel']; text: string }>(db, OUTBOX, [personId])
}
