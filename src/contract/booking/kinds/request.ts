import * as v from 'valibot'
import { billStatus } from '../../settlement/bill'
import { isDate } from '../../shared/dates'
import { fen } from '../../shared/fen'
import { phone } from '../../shared/identity'
import { id, institutionId } from '../../shared/ids'
import { line } from '../../shared/line'
import { careKind } from './kind'
import { careStatus } from './machine'
import { dayPart } from './offer'

const day = v.pipe(v.string(), v.check(isDate))

/** Where somebody comes to, or where drugs are sent. Kept with the request only. */
export const address = v.object({ contact: line(20), phone, place: line(80) })
export type Address = v.InferOutput<typeof address>

/** How drugs reach her: pick-up 到医院药房取, delivery 送到家. */
export const handover = v.variant('way', [
  v.object({ way: v.literal('pick-up') }),
  v.object({ way: v.literal('delivery'), address }),
])

/** What is asked for; which parts are needed says the offer's `needs`. */
export const application = v.object({
  offerId: id,
  time: v.optional(v.object({ day, part: dayPart })),
  address: v.optional(address),
  /** In her own words: what it is about. */
  reason: v.optional(line(200)),
  prescriptionId: v.optional(id),
  handover: v.optional(handover),
  /** 监护人同意 and comes along; only where the offer needs a guardian. */
  guardianAgrees: v.optional(v.boolean()),
})
export type CareApplication = v.InferOutput<typeof application>

/** before: paid before it takes place · after: the bill comes when it is done · none: nothing to pay. */
export const feeWhen = v.picklist(['before', 'after', 'none'])

export const careSummary = v.object({
  requestId: id,
  kind: careKind,
  title: v.string(),
  institutionId,
  institutionName: v.string(),
  department: v.string(),
  status: careStatus,
  /** What is so now and who acts next, ready to be read. */
  words: v.string(),
  /** Wish while it is only asked for, else the time that is agreed. */
  time: v.nullable(v.object({ day: v.string(), part: dayPart })),
  createdAt: v.string(),
})
export type CareSummary = v.InferOutput<typeof careSummary>

export const careRequest = v.object({
  ...careSummary.entries,
  offerId: id,
  visitId: v.nullable(id),
  reason: v.nullable(v.string()),
  address: v.nullable(address),
  /** Who comes, or who answered; "" while nobody has. */
  staff: v.string(),
  /** Why it was declined or cancelled, and by whom (clock: nobody acted in time); null otherwise. */
  ended: v.nullable(v.object({ by: v.picklist(['person', 'hospital', 'clock']), why: v.string(), at: v.string() })),
  fee: v.object({ when: feeWhen, totalFen: v.nullable(fen), words: v.string() }),
  /** Once issued; leads on to settlement. */
  bill: v.nullable(v.object({ billId: id, status: billStatus, totalFen: fen, orderId: v.nullable(id) })),
  delivery: v.nullable(
    v.object({
      way: v.picklist(['pick-up', 'delivery']),
      freightFen: fen,
      state: v.picklist(['waiting', 'sent', 'received']),
      words: v.string(),
    }),
  ),
  prescription: v.nullable(v.object({ prescriptionId: id, drugs: v.array(v.string()) })),
  /** 第几针, of how many; null where it is no series. */
  dose: v.nullable(v.object({ no: v.number(), of: v.number() })),
  /** Of a dose that was given: the one that comes next and its first day; null where none does. */
  nextDose: v.nullable(v.object({ no: v.number(), fromDay: v.string() })),
  preparation: v.array(v.string()),
  bring: v.array(v.string()),
  /** When the hospital answers at the latest; null once it has. */
  answerBy: v.nullable(v.string()),
  /** Until when it can be cancelled in the program. */
  cancelUntil: v.nullable(v.string()),
  /** What cancelling does to the money, said beforehand. */
  cancelWords: v.string(),
  history: v.array(v.object({ status: careStatus, at: v.string(), text: v.string() })),
})
export type CareRequest = v.InferOutput<typeof careRequest>
