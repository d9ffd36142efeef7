import type { Drawn } from './balance'

/** One side of a booking. Money leaves an account with a negative amount. */
export interface Entry {
  account: string
  amountFen: number
}

/** Who gave what in one settlement, and to whom it goes. Integer fen. */
export interface Flows {
  fund: { region: string; insuranceType: string; amountFen: number }
  own: { personId: string; drawn: Drawn }
  shared: { holderId: string; shareId: string; drawn: Drawn } | null
  cash: { channel: string; amountFen: number }
  institutionId: string
}

const accountOf = (personId: string, drawn: Drawn): Entry[] => [
  { account: `personal:${personId}:past-year`, amountFen: -drawn.pastYearFen },
  { account: `personal:${personId}:current-year`, amountFen: -drawn.currentYearFen },
]

/** Shared money passes through the share's own account, so that its use can be summed; its balance is always 0. */
function sharedEntries(shared: Flows['shared']): Entry[] {
  if (!shared) return []
  const amountFen = shared.drawn.pastYearFen + shared.drawn.currentYearFen
  const through = `shared:${shared.shareId}`
  return [
    ...accountOf(shared.holderId, shared.drawn),
    { account: through, amountFen },
    { account: through, amountFen: -amountFen },
  ]
}

const receivable = (institutionId: string) => `hospital:${institutionId}`
const notZero = (entry: Entry) => entry.amountFen !== 0

/** 结算: every source pays what it pays, the hospital is owed the sum. The entries sum to zero. */
export function settlementEntries(flows: Flows): Entry[] {
  const { fund, own, shared, cash } = flows
  const paid: Entry[] = [
    { account: `fund:${fund.region}:${fund.insuranceType}`, amountFen: -fund.amountFen },
    ...accountOf(own.personId, own.drawn),
    ...sharedEntries(shared),
    { account: `cash:${cash.channel}`, amountFen: -cash.amountFen },
  ]
  const owedFen = -paid.reduce((sum, entry) => sum + entry.amountFen, 0)
  return [...paid, { account: receivable(flows.institutionId), amountFen: owedFen }].filter(notZero)
}

/** Cash that came in through a channel for a settlement the insurance then refused. */
export const cashEntries = (cash: Flows['cash'], institutionId: string): Entry[] =>
  [
    { account: `cash:${cash.channel}`, amountFen: -cash.amountFen },
    { account: receivable(institutionId), amountFen: cash.amountFen },
  ].filter(notZero)

/** 冲正: the same entries the other way; what was booked stays as it is. */
export const reversed = (entries: readonly Entry[]): Entry[] =>
  entries.map(({ account, amountFen }) => ({ account, amountFen: -amountFen }))
