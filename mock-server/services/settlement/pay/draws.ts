import type { AccountBalance } from '../../../registers/ledger/account-balances'
import { type Balance, type Drawn, draw, minus, NOTHING, rolled } from '../../../registers/ledger/balance'
import { shareRule } from '../preview/money-at-hand'
import type { HeldForPayment } from './hold-all'

/** What a payment takes from each account, and what is left there. */
export interface Draws {
  own: Drawn
  shared: Drawn
  after: AccountBalance[]
}

const ownBalance = (held: HeldForPayment, year: number): Balance =>
  rolled(
    { pastYearFen: held.own_account_past_fen, currentYearFen: held.own_account_current_fen },
    held.own_account_year,
    year,
  )

const holderBalance = (held: HeldForPayment, year: number): Balance =>
  rolled({ pastYearFen: held.holder_past_fen, currentYearFen: held.holder_current_fen }, held.holder_year, year)

/** Splits the order's account money over the accounts as they stand; undefined where it is not there any more. */
export function drawsOf(held: HeldForPayment, year: number): Draws | undefined {
  const after: AccountBalance[] = []
  let own: Drawn | undefined = NOTHING
  let shared: Drawn | undefined = NOTHING
  if (held.own_fen > 0) {
    const balance = ownBalance(held, year)
    own = draw(balance, held.own_fen, 'own')
    if (own) after.push({ personId: held.patient_id, balance: minus(balance, own), year })
  }
  if (held.shared_fen > 0 && held.holder_id !== null) {
    const balance = holderBalance(held, year)
    shared = draw(balance, held.shared_fen, shareRule(held.holder_region ?? ''))
    if (shared) after.push({ personId: held.holder_id, balance: minus(balance, shared), year })
  }
  return own && shared && { own, shared, after }
}
