import type { PersonGroup, Policy, RatioDrop, Row } from '../../../regions/shape'
import type { Pot } from './accumulators'
import type { SettlementInput } from './input'
import type { TraceEntry } from './trace'

/** The sheet one settlement is computed on; every step reads what came before and writes its own lines. */
export interface Work {
  readonly input: SettlementInput
  readonly policy: Policy
  readonly column: string
  readonly group: PersonGroup
  readonly row: Row
  /** What the class of the visit takes off every ratio. */
  readonly drop: RatioDrop
  /** What had accumulated before, in the pot this visit runs through. */
  readonly pot: Pot
  /** Which stay of the year this is; 0 when not a stay. */
  readonly stayOrdinal: number
  readonly entries: TraceEntry[]
  totalFen: number
  fullSelfPayFen: number
  overLimitFen: number
  preSelfPayFen: number
  inScopeFen: number
  deductibleFen: number
  pooledFundFen: number
  /** In-scope money that only the year's ceiling kept from the pooled fund. */
  aboveYearCeilingFen: number
  largeAmountFen: number
  seriousIllnessBaseFen: number
  seriousIllnessFen: number
  personalTotalFen: number
  ownAccountFen: number
  mutualAidFen: number
  cashFen: number
}
