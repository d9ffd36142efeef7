import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { fen } from '../shared/fen'
import { id } from '../shared/ids'
import { page, pageQuery } from '../shared/paging'

/** One line that both sides read: who did what for whom, when, why, how much. */
export const familyRecord = v.object({
  recordId: id,
  at: v.string(),
  actorName: v.string(),
  subjectName: v.string(),
  /** What the reader is in it. */
  side: v.picklist(['actor', 'subject']),
  /** The same words for both: "周晓替李桂兰付了 404.60 元医药费，在示例市第一医院。" */
  text: v.string(),
  /** Why it was allowed: "李桂兰同意过付医药费，到明年 5 月 21 日为止", or "". */
  why: v.string(),
  /** Fen; null where no money moved. */
  amountFen: v.nullable(fen),
  /** 人码合一: seconds since the actor's face check, null where none was asked. */
  faceAgeSeconds: v.nullable(v.number()),
  grantId: v.nullable(id),
})
export type FamilyRecord = v.InferOutput<typeof familyRecord>

/** 替办记录, newest first; `personId` keeps those with one person. */
export const listRecords = endpoint({
  operationId: 'family.listRecords',
  method: 'GET',
  path: '/api/family/records',
  summary: '替办记录',
  query: v.object({ personId: v.optional(id), ...pageQuery }),
  response: page(familyRecord),
  access: { kind: 'self' },
})
