import * as v from 'valibot'
import { fen } from '../../shared/fen'
import { id, institutionId } from '../../shared/ids'
import { careKind } from './kind'
import { estimate, price } from './price'

/** May she have it; if not, every reason with what could be done instead. Told before anything is filled in. */
export const eligibility = v.variant('eligible', [
  v.object({ eligible: v.literal(true) }),
  v.object({
    eligible: v.literal(false),
    reasons: v.array(v.object({ ruleId: v.string(), text: v.string(), wayOn: v.string() })),
  }),
])
export type Eligibility = v.InferOutput<typeof eligibility>

/** Half a day: am 上午, pm 下午. */
export const dayPart = v.picklist(['am', 'pm'])
export type DayPart = v.InferOutput<typeof dayPart>
export const dayPartTexts: Record<DayPart, string> = { am: '上午', pm: '下午' }

export const offerSummary = v.object({
  offerId: id,
  kind: careKind,
  title: v.string(),
  institutionId,
  institutionName: v.string(),
  department: v.string(),
  price,
  eligibility,
})
export type OfferSummary = v.InferOutput<typeof offerSummary>

/** An earlier prescription that may be continued (续方). Without `view` in the grant its drugs are not named. */
export const renewable = v.object({
  prescriptionId: id,
  issuedOn: v.string(),
  institutionName: v.string(),
  department: v.string(),
  /** "氨氯地平 5 毫克，一天一次，2 盒"; empty for who may not look into her records. */
  drugs: v.array(v.string()),
  drugCount: v.number(),
})
export type Renewable = v.InferOutput<typeof renewable>

/** 一天里的一段 that can be chosen, with how many places are left, and until when it could be cancelled in the program. */
export const time = v.object({ day: v.string(), part: dayPart, left: v.number(), cancelUntil: v.string() })

export const offer = v.object({
  ...offerSummary.entries,
  /** What one gets, in one or two sentences. */
  about: v.string(),
  /** For whom, in words: the same rules that `eligibility` was judged by. */
  forWhom: v.array(v.string()),
  estimate,
  /** 准备: "前一晚 10 点后不吃东西", each with why; empty where nothing is to be prepared. */
  preparation: v.array(v.string()),
  bring: v.array(v.string()),
  /** What happens after asking, in order. */
  steps: v.array(v.string()),
  /** at-once: a place is taken by asking; hospital: somebody looks at it and answers by `answerWithinHours`. */
  acceptance: v.picklist(['at-once', 'hospital']),
  answerWithinHours: v.nullable(v.number()),
  needs: v.object({
    /** A day and half of a day: one of `times` (at-once), or a wish among them. */
    time: v.boolean(),
    address: v.boolean(),
    reason: v.boolean(),
    prescription: v.boolean(),
    /** The guardian herself has to ask for a child, and to come along. */
    guardian: v.boolean(),
  }),
  times: v.array(time),
  /** 第几针 this would be, of how many, and from which day on; null where it is no series, or all were given. */
  dose: v.nullable(v.object({ no: v.number(), of: v.number(), fromDay: v.string() })),
  prescriptions: v.array(renewable),
  /** 配送费, cash at the door; null where nothing is delivered. Neither insurance nor account pays it. */
  freightFen: v.nullable(fen),
})
export type Offer = v.InferOutput<typeof offer>
