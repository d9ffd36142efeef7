import { dayInChina } from '../../../../src/contract/shared/dates'
import type { AccountBalance } from '../../../registers/ledger/account-balances'
import { type Drawn, putBack, rolled } from '../../../registers/ledger/balance'
import type { NamedOrder } from '../order/row'
import type { HeldForPayment } from './hold-all'

/** From which part of the accounts a payment took its money. */
export const ownDrawn = (order: NamedOrder): Drawn => ({
  pastYearFen: order.own_past_fen,
  currentYearFen: order.own_current_fen,
})
export const sharedDrawn = (order: NamedOrder): Drawn => ({
  pastYearFen: order.shared_past_fen,
  currentYearFen: order.shared_current_fen,
})

/** Accounts with their money back, in the parts it was taken from. */
export function refilled(held: HeldForPayment, order: NamedOrder, paidInYear: number, year: number): AccountBalance[] {
  const accounts: AccountBalance[] = []
  if (order.own_fen > 0) {
    const now = { pastYearFen: held.own_account_past_fen, currentYearFen: held.own_account_current_fen }
    const balance = putBack(rolled(now, held.own_account_year, year), ownDrawn(order), paidInYear, year)
    accounts.push({ personId: order.patient_id, balance, year })
  }
  if (order.shared_fen > 0 && order.holder_id !== null) {
    const now = { pastYearFen: held.holder_past_fen, currentYearFen: held.holder_current_fen }
    const balance = putBack(rolled(now, held.holder_year, year), sharedDrawn(order), paidInYear, year)
    accounts.push({ personId: order.holder_id, balance, year })
  }
  return accounts
}

export const yearOf = (ms: number): number => Number(dayInChina(ms).slice(0, 4))
