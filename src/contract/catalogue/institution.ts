import * as v from 'valibot'
import { institutionId, region } from '../shared/ids'

/** 医院等级 as the policy tables use it: 1, 2, 3, or a pharmacy. */
export const institutionLevel = v.picklist(['1', '2', '3', 'pharmacy'])
export type InstitutionLevel = v.InferOutput<typeof institutionLevel>
/** What kind of place: 村卫生室, 乡镇卫生院, 社区, 综合, 专科. */
export const institutionTier = v.picklist(['village', 'township', 'community', 'general', 'special'])
export type InstitutionTier = v.InferOutput<typeof institutionTier>

/** What works there: 医保码, 移动支付, 异地直接结算, 送药上门. */
export const workKinds = ['code', 'mobile-payment', 'remote-settlement', 'delivery'] as const
export type WorkKind = (typeof workKinds)[number]

/** In degrees of GCJ-02, the system in which the hosts' maps count. */
export const point = v.object({ latitude: v.number(), longitude: v.number() })
export type Point = v.InferOutput<typeof point>

/** 定点医药机构: what anybody may know of it before signing in. */
export const institution = v.object({
  institutionId,
  name: v.string(),
  region,
  regionName: v.string(),
  /** 区县; empty where the register has none. */
  district: v.string(),
  districtName: v.string(),
  level: institutionLevel,
  tier: institutionTier,
  address: v.string(),
  phone: v.string(),
  point: v.nullable(point),
  /** In the order of `workKinds`. */
  works: v.array(v.picklist(workKinds)),
  /** "门诊 08:00–11:30，13:30–17:00；急诊 24 小时". */
  hours: v.string(),
  /** Whether a number can be booked here; where not, one just goes there. */
  bookable: v.boolean(),
})
export type Institution = v.InferOutput<typeof institution>
