import type { CareKind } from '../../../../src/contract/booking/kinds/kind'
import type { DayPart } from '../../../../src/contract/booking/kinds/offer'
import type { BillLine } from '../../../../src/contract/settlement/bill'
import type { Evidence } from '../../../regions/shape'

/** For whom an offer is: data, judged by rules/eligible.ts and told in the same words. */
export type Rule =
  | { rule: 'age'; from: number | null; to: number | null }
  | { rule: 'sex'; sex: 'male' | 'female' }
  /** 常住地: who lives elsewhere cannot be visited at home. */
  | { rule: 'lives-in'; region: string; regionName: string }
  | { rule: 'insured' }
  /** 复诊: an earlier prescription within the clinic's months. */
  | { rule: 'renewable' }
  /** A child is brought by her guardian, who asks for her. */
  | { rule: 'guardian'; below: number }
  /** Not more often than this. */
  | { rule: 'once-in'; months: number }
  /** 按程序接种: so many doses in all, each at least so many days after the one before. */
  | { rule: 'series'; daysBetween: readonly number[] }

/** Half days on which it takes place: ISO weekdays (1 Monday), and how many a half day. */
export interface Hours {
  weekdays: readonly number[]
  parts: readonly DayPart[]
  capacity: number
}

export interface OfferData {
  offerId: string
  kind: CareKind
  title: string
  about: string
  institutionId: string
  department: string
  /** 医疗类别 of the visit it makes. */
  medType: '11' | '14'
  price:
    | { kind: 'free'; why: string }
    | { kind: 'items' | 'package'; per: string; from: boolean; lines: readonly BillLine[] }
  /** before: paid before it takes place; after: the bill comes when it is done. */
  feeWhen: 'before' | 'after' | 'none'
  rules: readonly Rule[]
  acceptance: 'at-once' | 'hospital'
  answerWithinHours: number | null
  hours: Hours | null
  needs: { address: boolean; reason: boolean; prescription: boolean }
  /** 配送费, cash at the door; null where nothing is delivered. */
  freightFen: number | null
  preparation: readonly string[]
  bring: readonly string[]
  steps: readonly string[]
  /** Offers of one name are the same thing: what was had of one counts for the others (免费的和自费的流感疫苗). */
  sameAs?: string
  evidence: Evidence
}

/** Every price and gate of the sandbox's offers is invented. */
export const invented: Evidence = {
  source: 'our decision',
  published: null,
  mark: 'U',
  note: 'Prices, ages and intervals differ by region and hospital; these are for the demonstration.',
}
