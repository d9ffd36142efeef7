import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { institutionId } from '../shared/ids'
import { page, pageQuery } from '../shared/paging'
import { department, nextFreeDay } from './doctor'
import { institution, institutionLevel, institutionTier, workKinds } from './institution'
import { distance, searchText, whereQuery } from './near'
import { speciality } from './speciality'

const work = v.picklist(workKinds)
/** `code,delivery`: all of them. */
const workList = v.pipe(
  v.string(),
  v.maxLength(80),
  v.transform((text) => text.split(',')),
  v.array(work),
)

export const institutionRow = v.object({ ...institution.entries, distanceMetres: distance, nextFreeDay })
export type InstitutionRow = v.InferOutput<typeof institutionRow>

/** 定点医药机构: nearest first where a point is given, else in order of `institutionId`. */
export const listInstitutions = endpoint({
  operationId: 'catalogue.listInstitutions',
  method: 'GET',
  path: '/api/institutions',
  summary: '定点医院和药店',
  query: v.object({
    text: v.optional(searchText),
    level: v.optional(institutionLevel),
    tier: v.optional(institutionTier),
    speciality: v.optional(speciality),
    works: v.optional(workList),
    /** Only where a number can be booked. */
    bookable: v.optional(v.literal('true')),
    ...whereQuery,
    ...pageQuery,
  }),
  response: page(institutionRow),
  access: { kind: 'public' },
})

/** One institution with its departments and the first day each has a free number. */
export const readInstitution = endpoint({
  operationId: 'catalogue.readInstitution',
  method: 'GET',
  path: '/api/institutions/{institutionId}',
  summary: '一家定点医药机构和它的科室',
  params: v.object({ institutionId }),
  query: v.object({ latitude: whereQuery.latitude, longitude: whereQuery.longitude }),
  response: v.object({
    ...institutionRow.entries,
    departments: v.array(v.object({ ...department.entries, doctors: v.number(), nextFreeDay })),
  }),
  access: { kind: 'public' },
})
