import { createHash } from 'node:crypto'
import { luhnDigit, passesLuhn } from '../../../src/contract/reimbursement/account'
import type { StoredAccount } from '../../base/db/tables/reimbursement'
import type { PersonRow } from '../../registers/people'

const DIGITS = '0123456789'.split('')

/** An invented bank number that ends as the card does and passes Luhn; the same for a person in every run. */
function bankNumber(person: Pick<PersonRow, 'person_id' | 'card_last6'>): string {
  const hash = createHash('sha256').update(`bank ${person.person_id}`).digest('hex')
  const middle = [...hash]
    .filter((one) => /\d/.test(one))
    .slice(0, 6)
    .join('')
    .padEnd(6, '0')
  const fits = DIGITS.find((digit) => passesLuhn(`621799${middle}${digit}${person.card_last6}`))
  return `621799${middle}${fits ?? luhnDigit(middle)}${person.card_last6}`
}

/** 社会保障卡 has a bank account of its own: what the platform knows without asking. */
export function socialCardAccount(
  person: Pick<PersonRow, 'person_id' | 'card_last6' | 'name'>,
  owner: StoredAccount['owner'],
): StoredAccount {
  const cardNo = bankNumber(person)
  return {
    accountId: `social-${person.person_id}`,
    from: 'social-card',
    bankName: '社会保障卡（演示银行）',
    holderName: person.name,
    last4: cardNo.slice(-4),
    owner,
    cardNo,
  }
}
