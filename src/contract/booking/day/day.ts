import * as v from 'valibot'
import { id, institutionId } from '../../shared/ids'

/** Minutes that are left, as a range: queues at a clinic are never exact. Null where nobody can say. */
const minutes = v.nullable(v.object({ from: v.number(), to: v.number() }))

/**
 * Where a person is on the day of her visit. `words` can be shown and read aloud as it is.
 * ahead 还没到签到时间 · check-in 可以签到 · waiting 候诊 · called 叫到了 · missed 过号 · in-room 就诊中 · done 看完了 ·
 * over: nothing more happens here (cancelled, stopped, not come).
 */
export const dayState = v.variant('kind', [
  v.object({ kind: v.literal('ahead'), words: v.string(), checkInFrom: v.string() }),
  v.object({ kind: v.literal('check-in'), words: v.string(), until: v.string(), late: v.boolean() }),
  v.object({
    kind: v.literal('waiting'),
    words: v.string(),
    ticketNo: v.string(),
    /** How many come before. An earlier appointment that arrives in time may still come in between. */
    ahead: v.number(),
    minutes,
    /** 回来排队的, who were called before and did not come. */
    rejoined: v.boolean(),
  }),
  v.object({
    kind: v.literal('called'),
    words: v.string(),
    ticketNo: v.string(),
    calledAt: v.string(),
    comeBy: v.string(),
  }),
  v.object({
    kind: v.literal('missed'),
    words: v.string(),
    ticketNo: v.string(),
    /** False after too many: then the triage desk has to be asked. */
    mayRejoin: v.boolean(),
    /** How many people are let through first. */
    behind: v.number(),
  }),
  v.object({ kind: v.literal('in-room'), words: v.string(), ticketNo: v.string() }),
  v.object({ kind: v.literal('done'), words: v.string() }),
  v.object({ kind: v.literal('over'), words: v.string() }),
])
export type DayState = v.InferOutput<typeof dayState>

/** The day of one appointment, all that its screen shows. */
export const day = v.object({
  appointmentId: id,
  visitId: id,
  institutionId,
  institutionName: v.string(),
  department: v.string(),
  doctorName: v.string(),
  /** Where to go: "门诊楼 3 层 B 区"; "" where the hospital gave none. */
  place: v.string(),
  startsAt: v.string(),
  endsAt: v.string(),
  state: dayState,
  /** Where the host may say where the phone is, the screen tells how far it is; the server is never told. */
  position: v.nullable(v.object({ latitude: v.number(), longitude: v.number() })),
  /** 诊前问卷 of the department. none: it has none. */
  questionnaire: v.object({
    state: v.picklist(['none', 'empty', 'draft', 'sent']),
    title: v.string(),
    minutes: v.number(),
  }),
})
export type Day = v.InferOutput<typeof day>
