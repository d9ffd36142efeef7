import { createHash } from 'node:crypto'

/** SHA-256 of a short code with what it belongs to; what is stored instead of it. */
export const hashOf = (owner: string, code: string): string =>
  createHash('sha256')
    .update(owner + code)
    .digest('hex')
