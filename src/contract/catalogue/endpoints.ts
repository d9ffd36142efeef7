import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { institutionId, region } from '../shared/ids'
import { page, pageQuery } from '../shared/paging'

/** 医院等级 as the policy tables use it: 1, 2, 3, or a pharmacy. */
export const institutionLevel = v.picklist(['1', '2', '3', 'pharmacy'])
/** What kind of place: 村卫生室, 乡镇卫生院, 社区, 综合, 专科. */
export const institutionTier = v.picklist(['village', 'township', 'community', 'general', 'special'])

export const institution = v.object({
  institutionId,
  name: v.string(),
  region,
  regionName: v.string(),
  level: institutionLevel,
  tier: institutionTier,
  address: v.string(),
  phone: v.string(),
})
export type Institution = v.InferOutput<typeof institution>

/** 定点医药机构, in order of `institutionId`. */
export const listInstitutions = endpoint({
  operationId: 'catalogue.listInstitutions',
  method: 'GET',
  path: '/api/institutions',
  summary: '定点医院和药店',
  query: v.object({
    region: v.optional(region),
    level: v.optional(institutionLevel),
    tier: v.optional(institutionTier),
    ...pageQuery,
  }),
  response: page(institution),
  access: { kind: 'public' },
})
