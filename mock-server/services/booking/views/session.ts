import { createHash } from 'node:crypto'
import type { Session, SessionDetail, Slot } from '../../../../src/contract/booking/session'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { bookingPolicy } from '../../../regions/booking'
import { freeCount, freeNumbers, stateOf } from '../../../registers/schedules/free'
import type { PlannedSession } from '../../../registers/schedules/sessions'
import { MINUTE, sessionEnd, slotEnd, slotStart } from '../../../registers/schedules/times'
import type { DoctorPlace } from '../../../registers/schedules/who'

const WINDOW_MS = 30 * MINUTE

export function toSessionView(session: PlannedSession, place: DoctorPlace, now: number): Session {
  const { institutionId, institutionName, departmentId, departmentName, doctorId, doctorName, doctorTitle } = place
  return {
    sessionId: session.sessionId,
    institutionId,
    institutionName,
    departmentId,
    departmentName,
    doctorId,
    doctorName,
    doctorTitle,
    day: session.day,
    half: session.half,
    startsAt: instantInChina(session.startsAt),
    endsAt: instantInChina(sessionEnd(session)),
    place: place.place,
    feeFen: session.feeFen,
    capacity: session.capacity,
    free: freeCount(session, now),
    state: stateOf(session, now),
    releaseAt: session.releaseAt > now ? instantInChina(session.releaseAt) : null,
    stopReason: session.stopReason,
  }
}

/** Names a state of numbers: the same as long as the same ones are free. */
export const versionOf = (sessions: readonly PlannedSession[], now: number): string =>
  createHash('sha256')
    .update(sessions.map((one) => `${one.sessionId}:${stateOf(one, now)}:${freeNumbers(one, now).join()}`).join(';'))
    .digest('base64url')
    .slice(0, 16)

function windowsOf(session: PlannedSession, slots: readonly Slot[]): SessionDetail['windows'] {
  const groups = new Map<number, Slot[]>()
  for (const slot of slots) {
    const index = Math.floor((Date.parse(slot.startsAt) - session.startsAt) / WINDOW_MS)
    groups.set(index, [...(groups.get(index) ?? []), slot])
  }
  return [...groups].map(([index, inside]) => {
    const free = inside.filter((slot) => slot.free)
    return {
      startsAt: instantInChina(session.startsAt + index * WINDOW_MS),
      endsAt: inside.at(-1)?.endsAt ?? '',
      free: free.length,
      nextSlotNo: free[0]?.slotNo ?? null,
    }
  })
}

export function toSessionDetail(session: PlannedSession, place: DoctorPlace, now: number): SessionDetail {
  const open = stateOf(session, now) === 'open'
  const free = new Set(open ? freeNumbers(session, now) : [])
  const slots = Array.from({ length: session.capacity }, (_, index) => ({
    slotNo: index + 1,
    startsAt: instantInChina(slotStart(session, index + 1)),
    endsAt: instantInChina(slotEnd(session, index + 1)),
    free: free.has(index + 1),
  }))
  const { queueMinutes } = bookingPolicy(session.institutionId)
  const waits = session.releaseAt > now && session.stoppedAt === null
  return {
    ...toSessionView(session, place, now),
    windows: windowsOf(session, slots),
    slots,
    version: versionOf([session], now),
    asOf: instantInChina(now),
    queue: waits
      ? {
          opensAt: instantInChina(session.releaseAt - queueMinutes * MINUTE),
          drawsAt: instantInChina(session.releaseAt),
        }
      : null,
  }
}
