/** 个人账户余额, integer fen. 历年结余 and 当年 are kept apart: many regions let a family share past-year money only. */
export interface Balance {
  pastYearFen: number
  currentYearFen: number
}

/** What is taken from each part of an account. */
export type Drawn = Balance

/** Which money a use may touch, and which goes first. */
export type DrawRule = 'own' | 'shared' | 'shared-past-year-only'

export const NOTHING: Drawn = { pastYearFen: 0, currentYearFen: 0 }

/** At the turn of the year what is left of the current year becomes past-year money. */
export function rolled(balance: Balance, heldForYear: number, year: number): Balance {
  if (heldForYear >= year) return balance
  return { pastYearFen: balance.pastYearFen + balance.currentYearFen, currentYearFen: 0 }
}

/** What a use may take at most. */
export const usableFen = (balance: Balance, rule: DrawRule): number =>
  rule === 'shared-past-year-only' ? balance.pastYearFen : balance.pastYearFen + balance.currentYearFen

/**
 * Splits an amount over the parts, or undefined where it is not there. One's own use takes current-year money first,
 * so that what the family may share lasts; shared use takes past-year money first (domain.md §7; the order is ours [U]).
 */
export function draw(balance: Balance, amountFen: number, rule: DrawRule): Drawn | undefined {
  if (amountFen > usableFen(balance, rule)) return undefined
  if (rule === 'own') {
    const currentYearFen = Math.min(balance.currentYearFen, amountFen)
    return { currentYearFen, pastYearFen: amountFen - currentYearFen }
  }
  const pastYearFen = Math.min(balance.pastYearFen, amountFen)
  return { pastYearFen, currentYearFen: amountFen - pastYearFen }
}

export const minus = (balance: Balance, drawn: Drawn): Balance => ({
  pastYearFen: balance.pastYearFen - drawn.pastYearFen,
  currentYearFen: balance.currentYearFen - drawn.currentYearFen,
})

/** Puts money back as it was taken; current-year money of an earlier year has become past-year money meanwhile. */
export const putBack = (balance: Balance, drawn: Drawn, drawnInYear: number, year: number): Balance => {
  const back = rolled(drawn, drawnInYear, year)
  return {
    pastYearFen: balance.pastYearFen + back.pastYearFen,
    currentYearFen: balance.currentYearFen + back.currentYearFen,
  }
}
