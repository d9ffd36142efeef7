import * as v from 'valibot'
import type { FilingKind } from './kinds'

const stay = v.picklist(['half-year', 'shorter'])

/** What a person answers to plain questions; never the name of a kind. */
export const answers = v.variant('why', [
  /** 住在那边. `householdMoved` 户口迁过去了: asked of retired people only. */
  v.object({ why: v.literal('live'), stay, householdMoved: v.optional(v.boolean()) }),
  /** 单位派去工作. */
  v.object({ why: v.literal('work'), stay }),
  /** 医院让转过去看; `letter`: 开了转诊单. */
  v.object({ why: v.literal('referred'), letter: v.boolean() }),
  /** 突然发病; `admitted`: 医院按急诊抢救收的. */
  v.object({ why: v.literal('emergency'), admitted: v.boolean() }),
  /** 出差、旅游、探亲，或者想去那边看. */
  v.object({ why: v.literal('trip') }),
])
export type Answers = v.InferOutput<typeof answers>
export type Why = Answers['why']

/** `deemed` 视同备案: the hospital marks the emergency, nobody files anything. */
export type Decided = { outcome: 'file'; kind: FilingKind } | { outcome: 'deemed' }

const file = (kind: FilingKind): Decided => ({ outcome: 'file', kind })

/** Which kind of filing the answers come to (domain.md §5.1). Pure: screen and server decide alike. */
export function decideKind(given: Answers, facts: { retired: boolean }): Decided {
  switch (given.why) {
    case 'live':
      if (given.stay === 'shorter') return file('temporary')
      return file(facts.retired && given.householdMoved === true ? 'retired-resettled' : 'long-term-living')
    case 'work':
      return file(given.stay === 'half-year' ? 'posted' : 'temporary')
    case 'referred':
      return file(given.letter ? 'referral' : 'temporary')
    case 'emergency':
      return given.admitted ? { outcome: 'deemed' } : file('temporary')
    case 'trip':
      return file('temporary')
  }
}
