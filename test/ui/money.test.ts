import fc from 'fast-check'
import { moneyText, wholeYuan, yuan } from '@/contract/shared/money-text'
import { moneyWords } from '@/ui/money-words'

test.each([
  [0, '零元'],
  [1, '一分'],
  [10, '一角'],
  [11, '一角一分'],
  [100, '一元'],
  [101, '一元零一分'],
  [110, '一元一角'],
  [5531, '五十五元三角一分'],
  [1000, '十元'],
  [1150, '十一元五角'],
  [2000, '二十元'],
  [10000, '一百元'],
  [10100, '一百零一元'],
  [11000, '一百一十元'],
  [19929, '一百九十九元二角九分'],
  [100500, '一千零五元'],
  [105000, '一千零五十元'],
  [1000000, '一万元'],
  [1100000, '一万一千元'],
  [1000100, '一万零一元'],
  [1010000, '一万零一百元'],
  [1001000, '一万零一十元'],
  [10000000, '十万元'],
  [12000000, '十二万元'],
  [100000000, '一百万元'],
  [10000000000, '一亿元'],
  [10000000100, '一亿零一元'],
  [-5531, '负五十五元三角一分'],
])('%p fen is spoken %p', (fen, words) => {
  expect(moneyWords(fen)).toBe(words)
})

const DIGITS = '零一二三四五六七八九'
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** Reads spoken yuan back, by the rules of Chinese numbers and not by those of the writer. */
function heard(words: string): number {
  if (words.includes('亿')) return split(words, '亿', 100_000_000)
  if (words.includes('万')) return split(words, '万', 10_000)
  let sum = 0
  let digit = 0
  for (const char of words) {
    const unit = UNITS[char]
    if (unit) {
      sum += (digit || 1) * unit
      digit = 0
    } else digit = DIGITS.indexOf(char)
  }
  return sum + digit
}
const split = (words: string, at: string, value: number): number => {
  const [high = '', ...low] = words.split(at)
  return heard(high) * value + heard(low.join(at))
}
function heardFen(words: string): number {
  const [, whole = '', jiao = '', fen = ''] = /^(?:(.+)元)?(?:(.)角)?零?(?:(.)分)?$/.exec(words) ?? []
  return heard(whole) * 100 + (jiao ? DIGITS.indexOf(jiao) * 10 : 0) + (fen ? DIGITS.indexOf(fen) : 0)
}

test('any amount is heard back as the same amount', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 0, max: 9_999_999_999_999 })),
      (fen) => {
        expect(heardFen(moneyWords(fen))).toBe(fen)
      },
    ),
    { numRuns: 2000, seed: 7 },
  )
})

test('words never have two zeros together, nor a zero before the unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), (fen) => {
      expect(moneyWords(fen)).not.toMatch(/零零|零[十百千万亿元角](?!$)/)
    }),
    { numRuns: 1000, seed: 7 },
  )
})

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [5531, '55.31'],
  [121640, '1,216.40'],
  [123456789, '1,234,567.89'],
  [-5531, '−55.31'],
])('%p fen is written %p', (fen, text) => {
  expect(moneyText(fen)).toBe(text)
})

test('digits lose nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (fen) => {
      expect(Number(moneyText(fen).replace(/[,.]/g, ''))).toBe(fen)
    }),
  )
})

test('in a sentence, and whole yuan for ceilings', () => {
  expect(yuan(5531)).toBe('55.31 元')
  expect(wholeYuan(100000)).toBe('1,000')
  expect(wholeYuan(100001)).toBe('1,000.01')
})
