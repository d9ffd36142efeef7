import { type Scope, scopes } from '../shared/endpoint'
import { wholeYuan } from '../shared/money-text'
import { ERRAND_MINUTES } from './limits'
import { scopeTexts } from './scopes'

/** What she is asked to agree to; every figure in it is one that will be enforced. */
export interface Asked {
  actorName: string
  scopes: readonly Scope[]
  /** Fen; null where nothing may be paid. */
  perPaymentFen: number | null
  perDayFen: number | null
  /** Last day, `YYYY-MM-DD`; null for one errand of a 村级代办员. */
  until: string | null
  today: string
}

/** "明年 5 月 21 日"; this year goes without a year. */
export function spokenDay(day: string, today: string): string {
  const [year, month, date] = day.split('-').map(Number)
  const ahead = Number(year) - Number(today.slice(0, 4))
  const said = ahead === 0 ? '' : ahead === 1 ? '明年 ' : `${year} 年 `
  return `${said}${month} 月 ${date} 日`
}

const listed = (chosen: readonly Scope[]) =>
  scopes
    .filter((scope) => chosen.includes(scope))
    .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map((scope) => scopeTexts[scope].spoken)
    .join('、')

const ORDER: readonly Scope[] = [
  'book',
  'cancel',
  'show-code',
  'pay',
  'file-remote-care',
  'claim',
  'view',
  'receive-messages',
]

/**
 * The exact words that are shown to the applicant, read to her on the phone, printed at the counter and kept with the
 * grant. There is no other function that says them.
 */
export function consentWords(asked: Asked): string {
  const { actorName, perPaymentFen, perDayFen, until, today } = asked
  const may = `${actorName}可以替您${listed(asked.scopes)}。`
  if (until === null) {
    const most = perPaymentFen === null ? '' : `最多 ${wholeYuan(perPaymentFen)} 元，`
    return `${may}只办这一次，${most}${ERRAND_MINUTES} 分钟内有效。您随时可以停。`
  }
  const day = spokenDay(until, today)
  if (perPaymentFen === null || perDayFen === null) return `${may}到${gap(day)}为止。您随时可以停。`
  const money = `一次最多 ${wholeYuan(perPaymentFen)} 元，一天最多 ${wholeYuan(perDayFen)} 元`
  return `${may}${money}，到${gap(day)}。您随时可以停。`
}

/** A digit after Chinese stands behind a space. */
const gap = (text: string) => (/^\d/.test(text) ? ` ${text}` : text)

const DIGITS = '零一二三四五六七八九'

/** Digits one by one, as a voice says them: "482913" → "四八二，九一三". */
export const spokenDigits = (digits: string): string =>
  [...digits].map((digit, index) => (index > 0 && index % 3 === 0 ? '，' : '') + DIGITS.charAt(Number(digit))).join('')

/** The whole call: who is calling, the words, and how to answer. `code` is the 口令 for who cannot press keys. */
export const consentCall = (subjectName: string, words: string, code: string): string =>
  `${subjectName}您好，这里是码上医保演示电话，不会让您转账，也不问密码。${words}` +
  `同意请按 1，不同意请按 2，再听一遍请按 3。不方便按键，同意就说口令：${spokenDigits(code)}。`
