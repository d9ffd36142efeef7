import type { PersonGroup, RemoteClass } from '../../../regions/shape'

interface Entry<RuleId extends string, Numbers extends readonly number[]> {
  ruleId: RuleId
  /** The line it speaks of; 0: the whole bill. */
  lineNo: number
  amountFen: number
  numbers: Numbers
}

/** What a person bears, gross: before 大额 and 大病 pay a part of it. */
export type BorneEntry =
  | Entry<'outside-list', readonly []>
  | Entry<'over-limit', readonly [unitPriceFen: number, priceCeilingFen: number, quantity: number]>
  | Entry<'class-b-first', readonly [baseFen: number, selfPayBp: number]>
  | Entry<'deductible', readonly [standardFen: number, usedBeforeFen: number, stayOrdinal: number]>
  | Entry<'fund-ceiling', readonly [ceilingFen: number, paidBeforeFen: number]>
  | Entry<'year-ceiling', readonly [ceilingFen: number, paidBeforeFen: number]>

/** What a fund pays. `band`: of `partFen` at `ratioBp`; the rest of the part is the person's. */
export type FundEntry =
  | Entry<'band', readonly [partFen: number, ratioBp: number, bandIndex: number]>
  | Entry<'large-amount', readonly [baseFen: number, ratioBp: number]>
  | Entry<'serious-illness', readonly [partFen: number, ratioBp: number]>

/** How the personal part was paid. `none`: there is no such account; `off`: it was not chosen. */
export type MoneyEntry =
  | Entry<'own-account', readonly [availableFen: number, payableFen: number]>
  | Entry<'own-account-none', readonly []>
  | Entry<'own-account-off', readonly []>
  | Entry<'mutual-aid', readonly [availableFen: number, ceilingFen: number, payableFen: number]>
  | Entry<'mutual-aid-none', readonly []>
  | Entry<'mutual-aid-off', readonly []>
  | Entry<'cash', readonly []>

export type TraceEntry = BorneEntry | FundEntry | MoneyEntry

/** How a settlement came about: enough to explain it later, with the policy of `policyVersion`. */
export interface Trace {
  policyVersion: string
  /** Column of the policy's table. */
  column: string
  group: PersonGroup
  remoteClass: RemoteClass
  entries: readonly TraceEntry[]
}
