import { daysAfter, instantOf } from '../../../mock-server/registers/schedules/times'
import { openBook } from '../../../mock-server/services/booking/core/book'
import type { PersonRow, SessionRow } from '../../../mock-server/services/booking/core/rows'

/** The day on which every sequence begins, at eight in the morning. */
export const TODAY = '2026-11-23'
export const START = instantOf(TODAY, '08:00')

const people: PersonRow[] = ['a', 'b', 'c', 'd', 'e'].map((personId, index) => ({
  personId,
  sex: index % 2 === 0 ? 'female' : 'male',
  birthDate: index === 4 ? '2020-01-01' : '1980-01-01',
}))

interface Clinic {
  sessionId: string
  doctorId: string
  departmentId: string
  inDays: number
  feeFen: number
  capacity: number
  /** Minutes after START; absent: released long ago. */
  releasedIn?: number
}

/** Few numbers, so that people get in each other's way; fees that differ; one gate; one release to come. */
const clinics: Clinic[] = [
  { sessionId: 's1', doctorId: 'd1', departmentId: 'x', inDays: 1, feeFen: 2000, capacity: 2 },
  { sessionId: 's2', doctorId: 'd1', departmentId: 'x', inDays: 2, feeFen: 2000, capacity: 1 },
  { sessionId: 's3', doctorId: 'd2', departmentId: 'x', inDays: 2, feeFen: 5000, capacity: 2 },
  { sessionId: 's4', doctorId: 'd3', departmentId: 'y', inDays: 1, feeFen: 0, capacity: 1 },
  { sessionId: 's5', doctorId: 'd3', departmentId: 'y', inDays: 3, feeFen: 3000, capacity: 2, releasedIn: 40 },
]

export const SESSIONS = clinics.map(({ sessionId }) => sessionId)
export const PEOPLE = people.map(({ personId }) => personId)

const toSession = ({
  sessionId,
  doctorId,
  departmentId,
  inDays,
  feeFen,
  capacity,
  releasedIn,
}: Clinic): SessionRow => ({
  sessionId,
  doctorId,
  departmentId,
  institutionId: 'H1',
  day: daysAfter(TODAY, inDays),
  startsAt: instantOf(daysAfter(TODAY, inDays), '09:00'),
  slotMinutes: 30,
  capacity,
  feeFen,
  releaseAt: releasedIn === undefined ? START - 1 : START + releasedIn * 60_000,
  stoppedAt: null,
  stopReason: null,
  lot: 'salt',
  gate: { sex: null, ageFrom: departmentId === 'y' ? 14 : null, ageTo: null },
})

/** A fresh world of five people and five sessions. */
export function openWorld() {
  let made = 0
  return openBook({ sessions: clinics.map(toSession), people }, () => {
    made += 1
    return `i${made}`
  })
}
