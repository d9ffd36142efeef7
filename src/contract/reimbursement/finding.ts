import * as v from 'valibot'
import { fen } from '../shared/fen'
import { id } from '../shared/ids'
import { findingKinds } from './finding-kinds'
import { pageRole } from './kinds'

export const findingKind = v.picklist(findingKinds)

/** 核对结果: one thing that is not right yet, and how it is put right; nothing is sent while there is one. */
export const finding = v.object({
  kind: findingKind,
  /** What is wrong, with the number or name it is about. */
  what: v.string(),
  /** What the person does about it. */
  fix: v.string(),
  /** Where it is put right: an invoice, a page, the account, the answers, or only elsewhere (counter, hospital). */
  at: v.picklist(['invoice', 'page', 'account', 'answers', 'elsewhere']),
  invoiceId: v.nullable(id),
  fileId: v.nullable(id),
  role: v.nullable(pageRole),
  /** Where two sums differ, by how much. */
  amountFen: v.nullable(fen),
})
export type Finding = v.InferOutput<typeof finding>
