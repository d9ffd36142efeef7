import * as v from 'valibot'
import { isDate } from '../shared/dates'
import { id, institutionId, region } from '../shared/ids'
import { filingKind } from './kinds'
import { proof } from './proof'

export const date = v.pipe(v.string(), v.check(isDate))

/** BA- and 8 digits: what a person reads out at the counter. */
export const filingNo = v.pipe(v.string(), v.regex(/^BA-\d{8}$/))

export const place = v.object({ region, name: v.string() })

/**
 * How a filing stands today. reviewing 审核中; returned 退回补材料; lapsed 退回后没有等到材料; upcoming 还没到开始的那天; effective 生效中; expired 到期;
 * changed 换成了新的一份; cancelled 撤销了, from the day after `lastDay`; withdrawn 没生效就撤回; refused 没有通过;
 * revoked 作废: as if it had never been.
 */
export const filingState = v.variant('kind', [
  v.object({ kind: v.literal('reviewing'), promisedOn: date }),
  /** `askedPage`: the one page that is wanted anew; null: a paper that is missing. */
  v.object({
    kind: v.literal('returned'),
    note: v.string(),
    askedPage: v.nullable(id),
    /** The last day on which it may be answered. */
    answerBy: date,
  }),
  v.object({ kind: v.literal('lapsed') }),
  v.object({ kind: v.literal('upcoming') }),
  v.object({ kind: v.literal('effective'), expiresSoon: v.boolean() }),
  v.object({ kind: v.literal('expired') }),
  v.object({ kind: v.literal('changed'), lastDay: date }),
  v.object({ kind: v.literal('cancelled'), lastDay: date }),
  v.object({ kind: v.literal('withdrawn') }),
  v.object({ kind: v.literal('refused'), note: v.string() }),
  v.object({ kind: v.literal('revoked'), note: v.string() }),
])
export type FilingState = v.InferOutput<typeof filingState>

/** 转诊: by which 定点 hospital of the insured place, and when. */
export const referral = v.object({ institutionId, referredOn: date })

/** 申报来源 dcla_souc: app 04, counter 02 (also by telephone), hospital 01. */
export const filingSource = v.picklist(['app', 'counter', 'phone', 'hospital'])

export const filing = v.object({
  /** 待遇申报明细流水号 trt_dcla_detl_sn. */
  filingId: id,
  filingNo,
  kind: filingKind,
  personName: v.string(),
  /** 参保地 insu_admdvs. */
  insured: place,
  insuranceLabel: v.string(),
  /** 就医地 rloc_admdvs: a province-level or city-level region. */
  place,
  /** begndate. */
  beginOn: date,
  /** enddate; null: 长期有效. */
  endOn: v.nullable(date),
  state: filingState,
  proof,
  referral: v.nullable(v.object({ ...referral.entries, name: v.string() })),
  /** No change or end before this day; null where it may be ended any day. */
  lockedUntil: v.nullable(date),
  source: filingSource,
  /** Who filed for her; null: she herself, or the clerk. */
  filedBy: v.nullable(v.string()),
  filedAt: v.string(),
  /** The filing it took the place of, and the one that took its place. */
  replaces: v.nullable(id),
  replacedBy: v.nullable(id),
})
export type Filing = v.InferOutput<typeof filing>
