import type { Channel } from '../../../../src/contract/session/endpoints'

/** An account in a channel (WeChat openid, Alipay user id), belonging to one person. */
export interface UsersTable {
  user_id: string
  person_id: string
  channel: Channel
  open_id: string
}

/** 登录过的手机. */
export interface DevicesTable {
  device_id: string
  person_id: string
  channel: Channel
  name: string
  first_seen_at: number
  last_seen_at: number
  removed_at: number | null
}

/** Sign-ins; the token itself is never stored, only its SHA-256. */
export interface SessionsTable {
  session_id: string
  token_hash: string
  user_id: string
  person_id: string
  device_id: string
  channel: Channel
  created_at: number
  expires_at: number
  ended_at: number | null
}

export interface SessionTables {
  users: UsersTable
  devices: DevicesTable
  sessions: SessionsTable
}
