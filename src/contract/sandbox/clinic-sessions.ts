import * as v from 'valibot'
import { appointmentStatus, feeState } from '../booking/appointment'
import { endpoint } from '../shared/endpoint'
import { fen } from '../shared/fen'
import { id } from '../shared/ids'

const booked = v.object({
  appointmentId: id,
  /** Masked. */
  name: v.string(),
  slotNo: v.number(),
  status: appointmentStatus,
  inLine: v.boolean(),
  feeFen: fen,
  feeState,
  /** What goes or went back to her, fen. */
  refundFen: fen,
  orderId: v.nullable(id),
})

/** What was said of the stop, to whom and by which way. */
const told = v.object({
  /** Masked. */
  name: v.string(),
  channel: v.picklist(['app', 'sms', 'voice']),
  text: v.string(),
})

/** 出诊 that somebody is booked in, or that was stopped: who has a number, how her fee stands, who was told. */
export const clinicSession = v.object({
  sessionId: id,
  institutionName: v.string(),
  departmentName: v.string(),
  doctorName: v.string(),
  day: v.string(),
  startsAt: v.string(),
  endsAt: v.string(),
  /** 停诊的原因; null while it takes place. */
  stopReason: v.nullable(v.string()),
  people: v.array(booked),
  told: v.array(told),
})

/** 出诊安排: sessions from today on that are somebody's affair, the soonest first. */
export const listClinicSessions = endpoint({
  operationId: 'sandbox.listClinicSessions',
  method: 'GET',
  path: '/sandbox/booking/sessions',
  summary: '有人约的出诊',
  response: v.object({ items: v.array(clinicSession) }),
  access: { kind: 'sandbox' },
})
