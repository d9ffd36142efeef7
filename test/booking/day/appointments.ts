import { dayInChina } from '../../../src/contract/shared/dates'
import type { Sandbox } from '../../shared/sandbox'

export const HOSPITAL = 'H99010000001'
export const CARDIOLOGY = `${HOSPITAL}-cardiology`
export const DOCTOR = `${CARDIOLOGY}-1`

const MINUTE = 60_000

export interface Ask {
  personId: string
  /** Instant at which the window begins, ms. */
  startsAt: number
  slotNo?: number
  madeAt?: number
  departmentId?: string
  status?: 'booked' | 'awaiting-payment' | 'cancelled' | 'stopped'
}

/** A number that somebody has, written as booking leaves it; how it is taken is tested with booking itself. */
export async function booked(
  box: Sandbox,
  ask: Ask,
): Promise<{ appointmentId: string; visitId: string; sessionId: string }> {
  const { personId, startsAt, slotNo = 1, madeAt = startsAt - 5 * 86_400_000, departmentId = CARDIOLOGY } = ask
  const day = dayInChina(startsAt)
  const doctorId = `${departmentId}-1`
  const sessionId = `${doctorId}-${day.replaceAll('-', '')}-am`
  const suffix = `${personId}-${day}-${slotNo}-${departmentId.split('-')[1]}`
  const [appointmentId, visitId] = [`appointment-${suffix}`, `visit-${suffix}`]
  await box.db
    .insertInto('visits')
    .values({
      visit_id: visitId,
      person_id: personId,
      institution_id: HOSPITAL,
      department: '心血管内科',
      med_type: '11',
      visit_date: day,
      opened_at: madeAt,
    })
    .execute()
  await box.db
    .insertInto('appointments')
    .values({
      appointment_id: appointmentId,
      visit_id: visitId,
      person_id: personId,
      session_id: sessionId,
      slot_no: slotNo,
      institution_id: HOSPITAL,
      department_id: departmentId,
      doctor_id: doctorId,
      day,
      starts_at: startsAt,
      ends_at: startsAt + 30 * MINUTE,
      status: ask.status ?? 'booked',
      pay: 'hospital',
      fee_fen: 2500,
      rules_version: 'test',
      made_at: madeAt,
    })
    .execute()
  return { appointmentId, visitId, sessionId }
}
