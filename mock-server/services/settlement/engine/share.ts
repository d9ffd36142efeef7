/** Ten-thousandths in one. */
const ONE_BP = 10_000

/** `ratioBp` ten-thousandths of an amount, rounded half up to the fen; exact for every safe integer. */
export function shareOf(amountFen: number, ratioBp: number): number {
  const rest = amountFen % ONE_BP
  const part = rest * ratioBp
  const cut = part % ONE_BP
  const rounded = (part - cut) / ONE_BP + (cut * 2 >= ONE_BP ? 1 : 0)
  return ((amountFen - rest) / ONE_BP) * ratioBp + rounded
}

/** The largest amount of which `shareOf` is `shareFen`: from there on a ceiling bites. The ratio is above 0. */
export const lastWithShare = (shareFen: number, ratioBp: number): number =>
  Math.ceil(((2 * shareFen + 1) * (ONE_BP / 2)) / ratioBp) - 1

/** A decimal ratio of the contract (at most 4 decimals) as ten-thousandths. */
export const toBp = (ratio: number): number => Math.round(ratio * ONE_BP)
