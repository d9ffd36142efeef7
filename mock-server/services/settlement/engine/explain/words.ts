import type { RemoteBasis } from '../../../../regions/remote'
import type { Policy } from '../../../../regions/shape'

/** What the sentences need and the trace does not hold: names, as the bill prints them. */
export interface ExplainWords {
  /** The policy the trace names: `policyByVersion(trace.policyVersion)`. */
  policy: Policy
  lines: readonly LineWords[]
  /** Where the visit was and why it has its class; absent where nobody asked. */
  remote?: { basis: RemoteBasis; placeName: string }
}

export interface LineWords {
  lineNo: number
  /** "阿托伐他汀". */
  name: string
  /** 计价单位: "盒". */
  unit?: string
  /** True for a medicine: the sentence then speaks of 药品目录 and 同种药. */
  isDrug?: boolean
}

/** One reason why the person bears `amountFen`. All reasons of a settlement sum to `personalTotalFen`. */
export interface Reason {
  ruleId: ReasonRule
  /** Where the reason is about one line only. */
  lineNo?: number
  amountFen: number
  /** Heading: "超过最高限价". */
  title: string
  /** Which rule, and how it comes to this amount. */
  why: string
  /** What would have changed it; absent where nothing the person does would. */
  tip?: string
  /** `why` and `tip` as one, for reading aloud and for plain lists. */
  text: string
  /** The lines behind it, in the bill's order; empty when it is about the whole bill. */
  lines: readonly { lineNo: number; amountFen: number }[]
}

export type ReasonRule =
  | 'outside-list'
  | 'over-limit'
  | 'class-b-first'
  | 'deductible'
  | 'ratio-share'
  | 'not-covered-here'
  | 'fund-ceiling'
  | 'year-ceiling'

/** Who is who on the settlement screen, in the reader's words. */
export interface SourceWords {
  policy: Policy
  /** "奶奶" when acting for her; null when the reader is the patient. */
  patient: string | null
  /** Holder of the shared account: "周晓"; `isReader` when it is the one who reads. Null without 家庭共济. */
  holder: { name: string; isReader: boolean } | null
  /** Who pays the cash: "周晓", or "我". */
  payer: string
  /** "微信支付". */
  channel: string
}
