import type { Channel } from '../../../src/contract/session/endpoints'
import { row, rows } from '../../base/db/statement'
import { hashToken } from '../../base/http/frame'
import { refuse } from '../../base/http/refuse'
import type { Call } from '../../base/http/route'

/** A session lives 2 hours of sandbox time. */
const SESSION_MS = 2 * 3_600_000

const DEVICE_NAMES: Record<Channel, string> = { weapp: '微信里', alipay: '支付宝里', h5: '浏览器里' }

type At = Pick<Call, 'db' | 'ids' | 'now'>

export interface SignIn {
  channel: Channel
  /** The host's id of the person's account there. */
  openId: string
  device: string | undefined
}

const USER = 'select user_id, person_id from users where channel = $1 and open_id = $2'
const DEVICE = `select device_id from devices
  where person_id = $1 and channel = $2 and name = $3 and removed_at is null order by first_seen_at limit 1`
const SEEN = 'update devices set last_seen_at = $2 where device_id = $1'
const NEW_DEVICE = `insert into devices (device_id, person_id, channel, name, first_seen_at, last_seen_at)
  values ($1, $2, $3, $4, $5, $5)`
const NEW_SESSION = `insert into sessions (session_id, token_hash, user_id, person_id, device_id, channel, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`

/** Signs the owner of a channel account in. The token is given once and kept only as its hash. */
export async function signIn(call: At, asked: SignIn) {
  const user = await row<{ user_id: string; person_id: string }>(call.db, USER, [asked.channel, asked.openId])
  if (!user) return refuse('not-found')
  const deviceId = await deviceOf(call, user.person_id, asked)
  const token = call.ids.token()
  const expiresAt = call.now + SESSION_MS
  await rows(call.db, NEW_SESSION, [
    call.ids.id(),
    hashToken(token),
    user.user_id,
    user.person_id,
    deviceId,
    asked.channel,
    call.now,
    expiresAt,
  ])
  return { token, expiresAt, personId: user.person_id }
}

/** The phone that was seen before under this name, or a new one. */
async function deviceOf(call: At, personId: string, { channel, device }: SignIn): Promise<string> {
  const name = device ?? DEVICE_NAMES[channel]
  const known = await row<{ device_id: string }>(call.db, DEVICE, [personId, channel, name])
  if (known) {
    await rows(call.db, SEEN, [known.device_id, call.now])
    return known.device_id
  }
  const deviceId = call.ids.id()
  await rows(call.db, NEW_DEVICE, [deviceId, personId, channel, name, call.now])
  return deviceId
}
