import { mutualAidReaches } from '../../../regions/mutual-aid'
import { regionFile } from '../../../regions/policy-for'
import { type Balance, type DrawRule, rolled, usableFen } from '../../../registers/ledger/balance'
import type { Figured, OpenShare } from './context'

/** The share that pays, and what its holder's account can give. */
export interface SharedMoney {
  share: OpenShare
  availableFen: number
}

/** What a region lets its account holders share (domain.md §7). */
export const shareRule = (holderRegion: string): DrawRule =>
  regionFile(holderRegion)?.mutualAid.pastYearOnly === true ? 'shared-past-year-only' : 'shared'

/** The person's own account on that day. */
export const ownBalance = (context: Figured, year: number): Balance =>
  rolled({ pastYearFen: context.past_year_fen, currentYearFen: context.current_year_fen }, context.account_year, year)

/** The oldest share that reaches the patient's insured region and has money; else the oldest that reaches it. */
export function sharedMoney(context: Figured, insuredRegion: string, year: number): SharedMoney | null {
  const reaching = context.shares
    .filter((share) => mutualAidReaches(share.region, insuredRegion))
    .map((share) => ({ share, availableFen: usableFen(rolled(share, share.year, year), shareRule(share.region)) }))
  return reaching.find((one) => one.availableFen > 0) ?? reaching[0] ?? null
}
