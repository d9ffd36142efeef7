import { stopwatch } from '../lib/stopwatch'
import type { Gate } from './gate'

export interface Tally {
  passed: number
  failed: number
}

/** Runs gates one after the other, says each with its time, and shows what a failed one found. */
export async function runGates(gates: Gate[]): Promise<Tally> {
  const tally = { passed: 0, failed: 0 }
  for (const { name, find } of gates) {
    const seconds = stopwatch()
    const findings = await find()
    const ok = findings.length === 0
    tally[ok ? 'passed' : 'failed'] += 1
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds()})`)
    for (const finding of findings) console.log(`         ${finding}`)
  }
  return tally
}
