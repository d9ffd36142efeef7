import * as v from 'valibot'
import { id } from '../shared/ids'
import { line } from '../shared/line'

/** 银行卡号, 16–19 digits (domain.md §9); the check digit is judged with the papers, so that a fix can be told. */
export const cardNumber = v.pipe(v.string(), v.trim(), v.regex(/^\d{16,19}$/))

/** Luhn (ISO/IEC 7812-1): the last digit of a bank card checks the others. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return digits.length > 0 && sum % 10 === 0
}

/** The digit that makes a number pass. */
export const luhnDigit = (digits: string): string =>
  '0123456789'.split('').find((last) => passesLuhn(digits + last)) ?? '0'

/** 收款账户: the patient's own; a child's may be the guardian's. Only the last four digits ever leave the server. */
export const payoutAccount = v.object({
  accountId: id,
  /** 社会保障卡 (银行账户), or a card that was typed in. */
  from: v.picklist(['social-card', 'typed']),
  bankName: v.string(),
  holderName: v.string(),
  last4: v.string(),
  /** self 本人的, guardian 监护人的. */
  owner: v.picklist(['self', 'guardian']),
})
export type PayoutAccount = v.InferOutput<typeof payoutAccount>

/** Choosing an account: one the platform knows, or a card with the name on it. */
export const accountChoice = v.variant('by', [
  v.object({ by: v.literal('known'), accountId: id }),
  v.object({
    by: v.literal('card'),
    cardNo: cardNumber,
    holderName: line(50),
    bankName: line(40),
  }),
])
export type AccountChoice = v.InferOutput<typeof accountChoice>
