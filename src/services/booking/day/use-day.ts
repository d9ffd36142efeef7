import { checkIn, readDay, rejoinQueue } from '@/contract/booking/day/endpoints'
import { call } from '@/session/call'
import { useAct } from '@/session/use-act'
import { useEvery } from '@/session/use-every'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'

/** Often enough to see one's name come up, seldom enough for a phone in a pocket. */
const LOOK_MS = 15_000
const LOOKS = 480

/** The day of an appointment: looked at again while something can change by itself. */
export function useDay(appointmentId: string) {
  const params = { appointmentId }
  const [load, reload] = useLoad(() => call(readDay, { params }))
  useRefresh(reload)
  const day = load.kind === 'ready' ? load.value : load.stale
  const moving = day?.state.kind === 'waiting' || day?.state.kind === 'called' || day?.state.kind === 'in-room'
  useEvery(LOOK_MS, moving, reload, LOOKS)
  const checking = useAct((key) => call(checkIn, { params }, { idempotencyKey: key }), reload)
  const rejoining = useAct((key) => call(rejoinQueue, { params }, { idempotencyKey: key }), reload)
  return { load, reload, day, checking, rejoining }
}
