import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { fen } from '../shared/fen'
import { id } from '../shared/ids'

/** A holder who wants to be asked every time, as who pays the bill meets it. */
const billShare = v.object({
  shareId: id,
  holderName: v.string(),
  /** True where the account is the caller's own: she need ask nobody. */
  yours: v.boolean(),
  /** At most this much of the bill: the holder's ceiling, or the whole bill. */
  ceilingFen: fen,
  /** not-asked 还没问 · waiting 等答复 · agreed 同意了，只管这一张 · refused 这次没同意. */
  state: v.picklist(['not-asked', 'waiting', 'agreed', 'refused']),
  askId: v.nullable(id),
})
export type BillShare = v.InferOutput<typeof billShare>

/** Whom to ask whether her 个人账户 may pay this bill (家庭共济, each-time). Empty once the bill is paid. */
export const listBillShares = endpoint({
  operationId: 'family.listBillShares',
  method: 'GET',
  path: '/api/family/bills/{billId}/shares',
  summary: '这张账单能问谁共济',
  params: v.object({ billId: id }),
  response: v.object({ items: v.array(billShare) }),
  access: { kind: 'delegable', scope: 'pay' },
})
