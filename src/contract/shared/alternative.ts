import * as v from 'valibot'
import { id } from './ids'

/** Another chance where a number cannot be had: 同一医生, 同科室, 别的医院; the nearest in kind and time first. */
export const alternative = v.object({
  why: v.picklist(['same-doctor', 'same-department', 'other-place']),
  sessionId: id,
  institutionName: v.string(),
  departmentName: v.string(),
  doctorName: v.string(),
  day: v.string(),
  startsAt: v.string(),
  free: v.number(),
})
export type Alternative = v.InferOutput<typeof alternative>
