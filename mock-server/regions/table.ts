import type { Band, PersonGroup, RatioDrop, RemoteClass, Row } from './shape'

/** Region files are written in yuan and percent, as their sources are; the engine reads fen and ten-thousandths. */
export const yuan = (amount: number): number => Math.round(amount * 100)
export const percent = (ratio: number): number => Math.round(ratio * 100)

/** `[40_000, 82]`: up to 40,000 yuan, 82 %. `null`: no end. */
export const bands = (...cuts: readonly (readonly [uptoYuan: number | null, ratioPercent: number])[]): Band[] =>
  cuts.map(([upto, ratio]) => ({ uptoFen: upto === null ? null : yuan(upto), ratioBp: percent(ratio) }))

/** One ratio for all in-scope money. */
export const flat = (ratioPercent: number): Band[] => bands([null, ratioPercent])

/** Deductibles in yuan: of the year, or of the first, second, … stay. */
export const row = (
  deductibleYuan: readonly number[],
  paid: readonly Band[],
  ceilingYuan: number | null = null,
): Row => ({
  deductibleFen: deductibleYuan.map(yuan),
  bands: paid,
  fundCeilingFen: ceilingYuan === null ? null : yuan(ceilingYuan),
})

/** Employees: 在职, 退休. */
export const employees = (active: Row, retired: Row): Partial<Record<PersonGroup, Row>> => ({ active, retired })
/** Residents: 成年, 未成年. */
export const residents = (adult: Row, minor: Row = adult): Partial<Record<PersonGroup, Row>> => ({ adult, minor })

const points = (percentPoints: number): RatioDrop => ({ mode: 'points', dropBp: percent(percentPoints) })

/** Points off by class; the local standard and filed long-term residents lose nothing (domain.md §2.7). */
export const dropsOf = (
  off: Record<'referral' | 'emergency' | 'temporary' | 'unfiled', number>,
): Record<RemoteClass, RatioDrop> => ({
  local: points(0),
  'long-term': points(0),
  referral: points(off.referral),
  emergency: points(off.emergency),
  temporary: points(off.temporary),
  unfiled: points(off.unfiled),
})
