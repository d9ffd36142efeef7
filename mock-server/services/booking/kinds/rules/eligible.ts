import type { Eligibility } from '../../../../../src/contract/booking/kinds/offer'
import type { Rule } from '../shape'
import { seriesFailure, seriesText } from './series'

/** What is known of a person when an offer is judged. */
export interface Facts {
  age: number
  sex: 'male' | 'female'
  residenceRegion: string
  /** An insurance in force that pays for visits. */
  insured: boolean
  /** Earlier prescriptions that may be continued. */
  renewables: number
  renewableMonths: number
  /** The one who asks is her parent or guardian. */
  guardianAsks: boolean
  /** Whole months since this offer was last done or agreed; null: never. */
  monthsSince: number | null
  /** Days on which doses were had, the oldest first. */
  doses: readonly string[]
  today: string
}

const range = (from: number | null, to: number | null) => {
  if (from === null) return `${to} 岁以下`
  return to === null ? `${from} 岁以上` : `${from} 到 ${to} 岁`
}

/** A rule as it is told beforehand; undefined where it says nothing to this person. */
export function ruleText(rule: Rule, { renewableMonths }: Pick<Facts, 'renewableMonths'>): string {
  switch (rule.rule) {
    case 'age':
      return range(rule.from, rule.to)
    case 'sex':
      return rule.sex === 'female' ? '女性' : '男性'
    case 'lives-in':
      return `住在${rule.regionName}`
    case 'insured':
      return '医保正常'
    case 'renewable':
      return `${renewableMonths} 个月里看过医生、开过处方`
    case 'guardian':
      return `不满 ${rule.below} 岁的，由爸爸妈妈或监护人来约，当天陪着来`
    case 'once-in':
      return `${rule.months} 个月一次`
    case 'series':
      return seriesText(rule.daysBetween)
  }
}

type Reason = Extract<Eligibility, { eligible: false }>['reasons'][number]

/** Why a rule does not hold, with what could be done instead; undefined where it holds. */
function failure(rule: Rule, facts: Facts): Omit<Reason, 'ruleId'> | undefined {
  switch (rule.rule) {
    case 'age': {
      const fits = (rule.from === null || facts.age >= rule.from) && (rule.to === null || facts.age <= rule.to)
      const years = range(rule.from, rule.to)
      return fits ? undefined : { text: `要 ${years}，现在 ${facts.age} 岁`, wayOn: '可以看看别的，或问问医院。' }
    }
    case 'sex':
      if (facts.sex === rule.sex) return undefined
      return { text: `只给${rule.sex === 'female' ? '女性' : '男性'}`, wayOn: '可以看看别的，或问问医院。' }
    case 'lives-in':
      if (facts.residenceRegion === rule.region) return undefined
      return { text: `只到住在${rule.regionName}的人家里`, wayOn: '请看看住的地方的社区医院，或打 12393 问一问。' }
    case 'insured':
      return facts.insured ? undefined : { text: '没有查到正常的医保', wayOn: '先参保或续保，打 12393 问怎么办。' }
    case 'renewable':
      if (facts.renewables > 0) return undefined
      return {
        text: `${facts.renewableMonths} 个月里没有能接着开的处方`,
        wayOn: '请先挂号，当面看一次，以后就能在网上配药。',
      }
    case 'guardian':
      if (facts.age >= rule.below || facts.guardianAsks) return undefined
      return { text: '孩子要由爸爸妈妈或监护人来约', wayOn: '请监护人用自己的手机，在亲情账户里替孩子办。' }
    case 'once-in':
      if (facts.monthsSince === null || facts.monthsSince >= rule.months) return undefined
      return {
        text: `${rule.months} 个月一次，已经约了或办过一次`,
        wayOn: `再过 ${rule.months - facts.monthsSince} 个月可以再约。`,
      }
    case 'series':
      return seriesFailure(rule.daysBetween, facts)
  }
}

/** May she have it; every rule that does not hold is told, not only the first. Pure. */
export function judge(rules: readonly Rule[], facts: Facts): Eligibility {
  const reasons = rules.flatMap((rule) => {
    const failed = failure(rule, facts)
    return failed ? [{ ruleId: rule.rule, ...failed }] : []
  })
  return reasons.length === 0 ? { eligible: true } : { eligible: false, reasons }
}
