import { rolled, usableFen } from '../../../registers/ledger/balance'
import { shareRule } from '../preview/money-at-hand'
import type { HeldPreview } from './from-preview'
import { sameFiling } from './same-filing'

function sameOwn(held: HeldPreview): boolean {
  // A resident has no account to use, whatever else she may once have had.
  if (held.own_available_fen === 0) return true
  const balance = { pastYearFen: held.own_past_fen, currentYearFen: held.own_current_fen }
  return usableFen(rolled(balance, held.own_year, held.year), 'own') === held.own_available_fen
}

function sameShared(held: HeldPreview): boolean {
  if (held.share_id === null || held.holder_region === null) return true
  const balance = { pastYearFen: held.holder_past_fen, currentYearFen: held.holder_current_fen }
  const availableFen = usableFen(rolled(balance, held.holder_year, held.year), shareRule(held.holder_region))
  return held.ceiling_now === held.share_ceiling_fen && availableFen === held.shared_available_fen
}

/** I10: true while nothing has moved that the shown figures were made from: lines, sums, filing, day, balances. */
export const isUnmoved = (held: HeldPreview, today: string): boolean =>
  held.bill_revision_now === held.bill_revision &&
  held.accumulator_version_now === held.accumulator_version &&
  held.stay_version_now === held.stay_version &&
  sameFiling(held) &&
  held.day === today &&
  sameOwn(held) &&
  sameShared(held)
