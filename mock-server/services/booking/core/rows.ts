import type { Gate } from '../../../../src/contract/catalogue/doctor'

/** 出诊 as the rules see it. Instants in milliseconds. */
export interface SessionRow {
  sessionId: string
  doctorId: string
  departmentId: string
  institutionId: string
  /** `YYYY-MM-DD`. */
  day: string
  startsAt: number
  slotMinutes: number
  capacity: number
  feeFen: number
  releaseAt: number
  stoppedAt: number | null
  stopReason: string | null
  lot: string
  gate: Gate
}

/** A number that somebody has; past `lapsesAt` it is free. */
export interface TakenRow {
  sessionId: string
  slotNo: number
  holder: 'hold' | 'appointment' | 'filled'
  holderId: string
  lapsesAt: number | null
}

export interface HoldRow {
  holdId: string
  personId: string
  sessionId: string
  slotNo: number
  state: 'held' | 'confirmed' | 'released' | 'lapsed'
  origin: 'chosen' | 'waiting' | 'queue' | 'moving'
  waitId: string | null
  movingId: string | null
  madeAt: number
  heldUntil: number
  extended: boolean
  appointmentId: string | null
}

/** A move that waits for its fee. */
export interface Pending {
  sessionId: string
  /** Of that session. */
  day: string
  slotNo: number
  billId: string
  until: number
}

export interface BookingRow {
  appointmentId: string
  visitId: string
  personId: string
  sessionId: string
  slotNo: number
  institutionId: string
  departmentId: string
  doctorId: string
  day: string
  startsAt: number
  endsAt: number
  status: 'awaiting-payment' | 'booked' | 'cancelled' | 'stopped' | 'lapsed'
  pay: 'now' | 'hospital'
  feeFen: number
  billId: string | null
  payUntil: number | null
  rulesVersion: string
  madeAt: number
  endedAt: number | null
  attendedAt: number | null
  movedFrom: string | null
  pending: Pending | null
  contest: 'open' | 'accepted' | 'rejected' | null
}

/** due 待付 · paid · refunded (or on its way) · void. */
export interface BillRow {
  billId: string
  appointmentId: string
  feeFen: number
  state: 'due' | 'paid' | 'refunded' | 'void'
  /** Due till then; null: as long as the booking stands. */
  payableUntil: number | null
}

export interface WaitRow {
  waitId: string
  /** Order of arrival. */
  seq: number
  kind: 'wish' | 'ticket'
  personId: string
  institutionId: string
  departmentId: string
  doctorId: string | null
  /** Of a ticket. */
  sessionId: string | null
  /** 1 Monday … 7 Sunday. */
  weekdays: readonly number[]
  fromDay: string
  toDay: string
  /** Minutes from midnight in China; the number begins within, both included. */
  notBefore: number
  notAfter: number
  mode: 'book' | 'offer'
  state: 'waiting' | 'offered' | 'booked' | 'declined' | 'ended'
  madeAt: number
  endedAt: number | null
  holdId: string | null
  appointmentId: string | null
}

export interface PersonRow {
  personId: string
  sex: 'male' | 'female'
  birthDate: string
}
