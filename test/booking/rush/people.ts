import type { Kysely } from 'kysely'
import type { Database } from '../../../mock-server/base/db/schema'
import { rows } from '../../../mock-server/base/db/statement'
import { hashToken } from '../../../mock-server/base/http/frame'

const PEOPLE = `insert into people (person_id, name, cert_type, cert_no, birth_date, sex, phone, phone_kind, card_last6,
    residence_region, deceased_on)
  select id, '演示' || id, 'id-card', id, '1980-01-01', 'female', id, 'smart', '000000', '330100', null
  from unnest($1::text[]) as ids (id)`
const SESSIONS = `insert into sessions (session_id, token_hash, user_id, person_id, device_id, channel, created_at,
    expires_at, ended_at)
  select id, hash, id, id, id, 'h5', 0, 4102444800000, null from unnest($1::text[], $2::text[]) as ids (id, hash)`

export interface Client {
  personId: string
  token: string
}

/** So many invented people, each signed in; the tokens are as good as those of a login. */
export async function crowd(db: Kysely<Database>, count: number): Promise<Client[]> {
  const clients = Array.from({ length: count }, (_, index) => ({
    personId: `crowd-${index}`,
    token: `crowd-token-${index}`,
  }))
  const ids = clients.map((one) => one.personId)
  await rows(db, PEOPLE, [ids])
  await rows(db, SESSIONS, [ids, clients.map((one) => hashToken(one.token))])
  return clients
}
