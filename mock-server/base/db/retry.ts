import { setTimeout as sleep } from 'node:timers/promises'

/** serialization_failure and deadlock_detected: the server asks to run the transaction again. */
const AGAIN = ['40001', '40P01']
const TRIES = 3

/** What was read before the locks has changed meanwhile: the transaction is run again, as after a failed serialization. */
export class Collision extends Error {
  readonly code = '40001'
}

/** The SQLSTATE of an error of either driver, or undefined. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** Runs a transaction, and again up to three times where the server says that it collided with another. */
export async function withRetry<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (tries >= TRIES || !AGAIN.includes(sqlState(error) ?? '')) throw error
      await sleep(2 ** tries * 5)
    }
  }
}
