import * as v from 'valibot'
import { id } from '../shared/ids'
import { session } from './session'

/** held 占着 · confirmed 已预约 · released 放掉了 · lapsed 过时. */
export const holdState = v.picklist(['held', 'confirmed', 'released', 'lapsed'])

/** 占号: a number kept for a person for a few minutes while she makes up her mind. */
export const hold = v.object({
  holdId: id,
  state: holdState,
  session,
  slotNo: v.number(),
  startsAt: v.string(),
  endsAt: v.string(),
  heldUntil: v.string(),
  /** Once it was kept longer it cannot be again. */
  extended: v.boolean(),
  /** chosen 自己选的 · waiting 候补到的 · queue 排队抽到的 · moving 改约用的. */
  origin: v.picklist(['chosen', 'waiting', 'queue', 'moving']),
  /** The booking it is to replace, when moving. */
  movingId: v.nullable(id),
  appointmentId: v.nullable(id),
})
export type Hold = v.InferOutput<typeof hold>
