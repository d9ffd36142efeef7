/** Wrong tries, code and card together, before the code is dead. */
export const SMS_TRIES = 5

/** A code that was sent, and what is left of it. */
export interface SentCode {
  codeHash: string
  expiresAt: number
  wrongTries: number
}

export type SmsAnswer =
  | { kind: 'right' }
  | { kind: 'dead' }
  | { kind: 'wrong'; code: 'sms-wrong' | 'card-wrong'; triesLeft: number }

/** Judges a typed code and card. The code is looked at first: the card is told only to who has the phone. */
export function judgeSms(sent: SentCode | undefined, codeHash: string, cardFits: boolean, now: number): SmsAnswer {
  if (!sent || now >= sent.expiresAt || sent.wrongTries >= SMS_TRIES) return { kind: 'dead' }
  const triesLeft = SMS_TRIES - sent.wrongTries - 1
  if (sent.codeHash !== codeHash) return { kind: 'wrong', code: 'sms-wrong', triesLeft }
  return cardFits ? { kind: 'right' } : { kind: 'wrong', code: 'card-wrong', triesLeft }
}
