import type { Generated } from 'kysely'

/** A doctor's week 出诊安排. `weekday` 1 Monday … 7 Sunday. */
export interface SchedulePatternsTable {
  doctor_id: string
  weekday: number
  half: 'am' | 'pm'
  department_id: string
  institution_id: string
  start_minute: number
  slot_minutes: number
  slots: number
}

/** 出诊 that something happened to. */
export interface BookingSessionsTable {
  session_id: string
  doctor_id: string
  department_id: string
  institution_id: string
  day: string
  half: 'am' | 'pm' | 'extra'
  starts_at: number
  slot_minutes: number
  capacity: number
  fee_fen: number
  release_at: number
  stopped_at: number | null
  stop_reason: string | null
  /** Salt of the draw: unknown before it, the same for all afterwards. */
  lot: string
}

/** 号 that somebody has. */
export interface BookingSlotsTable {
  session_id: string
  slot_no: number
  holder: 'hold' | 'appointment' | 'filled'
  holder_id: string
  lapses_at: number | null
}

/** 占号. */
export interface BookingHoldsTable {
  hold_id: string
  person_id: string
  session_id: string
  slot_no: number
  state: 'held' | 'confirmed' | 'released' | 'lapsed'
  origin: 'chosen' | 'waiting' | 'queue' | 'moving'
  wait_id: string | null
  moving_id: string | null
  made_at: number
  held_until: number
  extended: boolean
  appointment_id: string | null
}

/** 预约. `attended_at` is written by the check-in. */
export interface AppointmentsTable {
  appointment_id: string
  visit_id: string
  person_id: string
  session_id: string
  slot_no: number
  institution_id: string
  department_id: string
  doctor_id: string
  day: string
  starts_at: number
  ends_at: number
  status: 'awaiting-payment' | 'booked' | 'cancelled' | 'stopped' | 'lapsed'
  pay: 'now' | 'hospital'
  fee_fen: number
  bill_id: string | null
  pay_until: number | null
  rules_version: string
  made_at: number
  ended_at: number | null
  attended_at: number | null
  moved_from: string | null
  pending_session_id: string | null
  pending_slot_no: number | null
  pending_bill_id: string | null
  pending_until: number | null
  miss_told_at: number | null
  contest_state: 'open' | 'accepted' | 'rejected' | null
  contest_reason: 'attended' | 'hospital' | 'emergency' | 'traffic' | 'other' | null
  contest_words: string | null
  contest_at: number | null
  contest_note: string | null
}

/** 候补 (`wish`) and 放号排队 (`ticket`). `weekdays`: "24". Minutes from midnight. */
export interface BookingWaitsTable {
  wait_id: string
  seq: Generated<number>
  kind: 'wish' | 'ticket'
  person_id: string
  institution_id: string
  department_id: string
  doctor_id: string | null
  session_id: string | null
  weekdays: string
  from_day: string
  to_day: string
  not_before: number
  not_after: number
  mode: 'book' | 'offer'
  state: 'waiting' | 'offered' | 'booked' | 'declined' | 'ended'
  made_at: number
  ended_at: number | null
  hold_id: string | null
  appointment_id: string | null
  /** When she was told that the days of her wish are past. */
  expiry_told_at: number | null
}

export interface BookingTables {
  schedule_patterns: SchedulePatternsTable
  booking_sessions: BookingSessionsTable
  booking_slots: BookingSlotsTable
  booking_holds: BookingHoldsTable
  appointments: AppointmentsTable
  booking_waits: BookingWaitsTable
}
