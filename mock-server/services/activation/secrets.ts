import { createHash, scrypt } from 'node:crypto'

/** SHA-256 of a code that lives for a minute or is long; what is stored instead of it. */
export const hashCode = (code: string): string => createHash('sha256').update(code).digest('hex')

/** Modest on purpose: some 30 ms a PIN. Six digits are guessed offline at any cost, so the stored hash stays secret. */
const COST = { N: 16_384, r: 8, p: 1 }
const KEY_BYTES = 32

/** 支付密码 as it is stored: `scrypt$N$r$p$salt$hash`. */
export function hashPin(pin: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, KEY_BYTES, COST, (error, key) => {
      if (error) reject(error)
      else resolve(['scrypt', COST.N, COST.r, COST.p, salt, key.toString('base64url')].join('$'))
    })
  })
}
