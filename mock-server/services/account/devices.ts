import { listDevices, removeDevice } from '../../../src/contract/account/endpoints'
import { instantInChina } from '../../../src/contract/shared/dates'
import { row, rows } from '../../base/db/statement'
import type { DevicesTable } from '../../base/db/tables/sessions'
import { refuse } from '../../base/http/refuse'
import { type Route, route } from '../../base/http/route'

const LIST = `select device_id, channel, name, first_seen_at, last_seen_at from devices
  where person_id = $1 and removed_at is null order by (device_id = $2) desc, last_seen_at desc, device_id limit 50`
const REMOVE = `update devices set removed_at = $3
  where device_id = $1 and person_id = $2 and removed_at is null returning device_id`
const END_SESSIONS = 'update sessions set ended_at = $2 where device_id = $1 and ended_at is null'

export const deviceRoutes: Route[] = [
  route(listDevices, async ({ db, caller }) => {
    const devices = await rows<DevicesTable>(db, LIST, [caller.actorId, caller.deviceId])
    return {
      items: devices.map((device) => ({
        deviceId: device.device_id,
        name: device.name,
        channel: device.channel,
        current: device.device_id === caller.deviceId,
        firstSeenAt: instantInChina(device.first_seen_at),
        lastSeenAt: instantInChina(device.last_seen_at),
      })),
    }
  }),
  route(removeDevice, async ({ db, now, input: { params }, caller }) => {
    if (params.id === caller.deviceId) refuse('state-conflict')
    const removed = await row(db, REMOVE, [params.id, caller.actorId, now])
    if (!removed) refuse('not-found')
    await rows(db, END_SESSIONS, [params.id, now])
    return { removed: true as const }
  }),
]
