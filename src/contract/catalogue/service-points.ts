import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id, region } from '../shared/ids'
import { page, pageQuery } from '../shared/paging'
import { point } from './institution'
import { distance, whereQuery } from './near'

/** 经办窗口, 乡镇 (街道) 服务站, 村 (社区) 服务点, 24 小时自助服务点. */
export const pointKinds = ['agency', 'township', 'village', 'post'] as const
export type PointKind = (typeof pointKinds)[number]
export const pointKindNames: Record<PointKind, string> = {
  agency: '医保窗口',
  township: '乡镇服务站',
  village: '村服务点',
  post: '24 小时自助点',
}

/** What can be done there. */
export const errands = [
  'activate',
  'family',
  'remote-care',
  'reimbursement',
  'enrolment',
  'card',
  'print',
  'questions',
] as const
export type Errand = (typeof errands)[number]
export const errandNames: Record<Errand, string> = {
  activate: '激活医保码',
  family: '亲情账户',
  'remote-care': '异地备案',
  reimbursement: '交报销材料',
  enrolment: '参保和缴费',
  card: '社保卡',
  print: '打印凭证',
  questions: '问政策',
}

export const servicePoint = v.object({
  pointId: id,
  kind: v.picklist(pointKinds),
  name: v.string(),
  region,
  districtName: v.string(),
  address: v.string(),
  phone: v.string(),
  /** "周一至周五 08:30–17:00". */
  hours: v.string(),
  openNow: v.boolean(),
  errands: v.array(v.picklist(errands)),
  point,
  distanceMetres: distance,
})
export type ServicePoint = v.InferOutput<typeof servicePoint>

/** 医保服务点: nearest first where a point is given, else in order of `pointId`. */
export const listServicePoints = endpoint({
  operationId: 'catalogue.listServicePoints',
  method: 'GET',
  path: '/api/service-points',
  summary: '医保服务点',
  query: v.object({
    kind: v.optional(v.picklist(pointKinds)),
    errand: v.optional(v.picklist(errands)),
    ...whereQuery,
    ...pageQuery,
  }),
  response: page(servicePoint),
  access: { kind: 'public' },
})
