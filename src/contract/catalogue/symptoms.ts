import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { searchText } from './near'
import { speciality } from './speciality'

/** Where to go with a complaint. Never what it is: that is for a doctor to say. */
export const symptom = v.object({
  symptomId: id,
  /** As people say it: "咳嗽". */
  name: v.string(),
  /** Signs that cannot wait; empty where the whole complaint cannot. */
  redFlags: v.array(v.string()),
  /** True: call 120 first, no department is offered. */
  urgent: v.boolean(),
  /** Departments to ask, the likeliest first, each with the sentence when. */
  departments: v.array(v.object({ speciality, name: v.string(), when: v.string() })),
})
export type Symptom = v.InferOutput<typeof symptom>

/** Said with every answer. */
export const NOT_A_DIAGNOSIS = '这里只帮您找科室，不是诊断。' as const

/** 症状找科室: by words, or one by its id; without either the common ones. Urgent ones first. */
export const listSymptoms = endpoint({
  operationId: 'catalogue.listSymptoms',
  method: 'GET',
  path: '/api/symptoms',
  summary: '按不舒服找科室',
  query: v.object({ text: v.optional(searchText), symptomId: v.optional(id) }),
  response: v.object({ items: v.array(symptom), notice: v.literal(NOT_A_DIAGNOSIS) }),
  access: { kind: 'public' },
})
