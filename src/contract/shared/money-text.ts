/** Integer fen as digits for people: 121640 → "1,216.40". The server's sentences and `<Money>` use it. */
export function moneyText(fen: number): string {
  const cents = Math.abs(Math.round(fen))
  const yuan = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? '−' : ''}${yuan}.${String(cents % 100).padStart(2, '0')}`
}

/** Ceilings and examples stand in whole yuan: 50000 → "500". Falls back to two decimals when there are fen. */
export const wholeYuan = (fen: number): string => (fen % 100 === 0 ? moneyText(fen).slice(0, -3) : moneyText(fen))

/** Inside a sentence: 确认付 55.31 元. */
export const yuan = (fen: number): string => `${moneyText(fen)} 元`
