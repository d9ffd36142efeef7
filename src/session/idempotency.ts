const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A key for one intention; it need only never repeat for one person, so the host's plain random is enough. */
export function newIdempotencyKey(): string {
  let key = `${Date.now().toString(36)}-`
  for (let index = 0; index < 16; index += 1) key += ALPHABET.charAt(Math.floor(Math.random() * ALPHABET.length))
  return key
}
