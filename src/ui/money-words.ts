const DIGITS = '零一二三四五六七八九'
const UNITS = ['', '十', '百', '千']
const GROUPS = ['', '万', '亿', '万亿']

const digit = (n: number): string => DIGITS.charAt(n)

/** One group of four digits: 2005 → 二千零五. */
function group(value: number): string {
  let words = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const n = Math.floor(value / 10 ** place) % 10
    if (n === 0) gap = words !== ''
    else {
      words += (gap ? '零' : '') + digit(n) + UNITS[place]
      gap = false
    }
  }
  return words
}

/** Whole number in spoken Chinese: 18000 → 一万八千, 10 → 十. */
function whole(value: number): string {
  if (value === 0) return '零'
  let words = ''
  let gap = false
  for (let index = 3; index >= 0; index--) {
    const part = Math.floor(value / 10_000 ** index) % 10_000
    if (part === 0) {
      gap = words !== ''
      continue
    }
    if (words && (gap || part < 1000)) words += '零'
    words += group(part) + GROUPS[index]
    gap = false
  }
  return words.startsWith('一十') ? words.slice(1) : words
}

/**
 * An amount as it is spoken: 5531 fen → 五十五元三角一分, 5501 → 五十五元零一分, 0 → 零元.
 * @param fen integer fen, up to a million million yuan
 */
export function moneyWords(fen: number): string {
  const cents = Math.abs(Math.round(fen))
  const yuan = Math.floor(cents / 100)
  const jiao = Math.floor(cents / 10) % 10
  const rest = cents % 10
  const tail = (jiao ? `${digit(jiao)}角` : '') + (rest ? `${yuan && !jiao ? '零' : ''}${digit(rest)}分` : '')
  const head = yuan || !tail ? `${whole(yuan)}元` : ''
  return (fen < 0 ? '负' : '') + head + tail
}
