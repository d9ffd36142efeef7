import * as v from 'valibot'

/**
 * 备案类型 (domain.md §5.1). Long-term: 异地安置退休, 异地长期居住, 常驻异地工作. Temporary: 异地转诊, 急诊抢救 (视同备案),
 * 其他临时外出.
 */
export const filingKinds = [
  'retired-resettled',
  'long-term-living',
  'posted',
  'referral',
  'emergency',
  'temporary',
] as const
export const filingKind = v.picklist(filingKinds)
export type FilingKind = (typeof filingKinds)[number]

/** The class under which a visit is settled by a filing of this kind, domain.md §2.7. */
export const filedClasses = ['long-term', 'referral', 'emergency', 'temporary'] as const
export type FiledClass = (typeof filedClasses)[number]

/** Words on the screen, never jargon alone: the official name stands beside the plain one. */
interface KindText {
  /** 异地长期居住. */
  official: string
  /** 长期住在外地. */
  plain: string
  filedClass: FiledClass
}

export const kindTexts: Record<FilingKind, KindText> = {
  'retired-resettled': { official: '异地安置退休', plain: '退休后户口迁到外地', filedClass: 'long-term' },
  'long-term-living': { official: '异地长期居住', plain: '长期住在外地', filedClass: 'long-term' },
  posted: { official: '常驻异地工作', plain: '单位派去外地长期工作', filedClass: 'long-term' },
  referral: { official: '异地转诊', plain: '医院让转到外地看', filedClass: 'referral' },
  emergency: { official: '急诊抢救', plain: '在外地急诊抢救', filedClass: 'emergency' },
  temporary: { official: '其他临时外出', plain: '临时去外地', filedClass: 'temporary' },
}

/** Long-term kinds hold until changed; of these a person has one at a time. */
export const isLongTerm = (kind: FilingKind): boolean => kindTexts[kind].filedClass === 'long-term'
