import type { ColumnType, Generated } from 'kysely'
import type { CareStatus } from '../../../../src/contract/booking/kinds/machine'

/** A JSON document: written as text, read parsed; its shape is checked where it is read. */
type Json = ColumnType<unknown, unknown, unknown>

/** The line of one session: its id is the session's. */
export interface ClinicQueueTable {
  queue_id: string
  institution_id: string
  department: string
  doctor_name: string
  day: string
  /** The highest number given out. */
  last_no: number
}

export interface ClinicTicketTable {
  ticket_id: string
  queue_id: string
  ticket_no: string
  /** Null for the sandbox's walk-ins. */
  appointment_id: string | null
  person_id: string | null
  state: 'waiting' | 'called' | 'missed' | 'in-room' | 'done'
  turn_at: number
  seq: number
  tie: number
  /** How she checked in. */
  way: 'terminal' | 'app' | 'desk'
  checked_in_at: number
  called_at: number | null
  missed_times: Generated<number>
  entered_at: number | null
  done_at: number | null
  /** When she was told that her turn is near. */
  warned_at: number | null
}

export interface QuestionnaireTable {
  appointment_id: string
  person_id: string
  form_id: string
  answers: Json
  saved_at: number
  /** Who wrote it: herself, or who acts for her. */
  saved_by: string
  sent_at: number | null
  read_at: number | null
}

export interface VisitReminderTable {
  appointment_id: string
  kind: 'day-before' | 'hours-before'
  sent_at: number
}

export interface ReportTable {
  report_id: string
  visit_id: string
  person_id: string
  kind: 'lab' | 'imaging' | 'other'
  title: string
  doctor_name: string
  items: Json
  finding: string
  issued_at: number
}

export interface PrescriptionTable {
  prescription_id: string
  visit_id: string
  person_id: string
  doctor_name: string
  diagnosis: string
  drugs: Json
  renewed_from: string | null
  issued_at: number
}

export interface CareRequestTable {
  request_id: string
  person_id: string
  actor_id: string
  offer_id: string
  status: CareStatus
  day: string | null
  part: 'am' | 'pm' | null
  /** A place of that half day is hers and goes back when it ends. */
  place_taken: boolean
  address: Json
  reason: string | null
  /** The earlier prescription that is to be continued. */
  prescription_id: string | null
  handover: 'pick-up' | 'delivery' | null
  delivery: 'none' | 'waiting' | 'sent' | 'received'
  staff: string
  visit_id: string | null
  bill_id: string | null
  /** clock: nobody acted in time. */
  ended_by: 'person' | 'hospital' | 'clock' | null
  ended_why: string | null
  created_at: number
  changed_at: number
}

export interface CareHistoryTable {
  request_id: string
  step: number
  status: CareStatus
  at: number
  text: string
}

export interface CareCapacityTable {
  offer_id: string
  day: string
  part: 'am' | 'pm'
  taken: number
}

export interface BookingDayTables {
  clinic_queues: ClinicQueueTable
  clinic_tickets: ClinicTicketTable
  questionnaires: QuestionnaireTable
  visit_reminders: VisitReminderTable
  reports: ReportTable
  prescriptions: PrescriptionTable
  care_requests: CareRequestTable
  care_history: CareHistoryTable
  care_capacity: CareCapacityTable
}
