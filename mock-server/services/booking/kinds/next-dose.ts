import type { Facts } from './rules/eligible'
import { type NextDose, nextDose } from './rules/series'
import type { OfferData } from './shape'

/** The dose that an application would be for; null where the offer is no series, or all of it was had. */
export function nextDoseOf({ rules }: OfferData, { doses, today }: Pick<Facts, 'doses' | 'today'>): NextDose | null {
  const series = rules.find((rule) => rule.rule === 'series')
  return series ? nextDose(series.daysBetween, doses, today) : null
}

/** How many doses a series has; 0 where the offer is none. */
export function dosesOf({ rules }: Pick<OfferData, 'rules'>): number {
  const series = rules.find((rule) => rule.rule === 'series')
  return series ? series.daysBetween.length + 1 : 0
}
