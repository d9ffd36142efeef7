import type { Kysely } from 'kysely'
import type { FaultKind } from '../../../src/contract/sandbox/world'
import type { Database } from '../db/schema'
import { row } from '../db/statement'

const COUNT_DOWN = 'update faults set times_left = times_left - 1 where fault_id = $1 and times_left > 0 returning kind'

/** Takes one of a fault's times, or nothing where another call took the last one. */
export async function takeFault(
  db: Kysely<Database>,
  fault: { faultId: string } | undefined,
): Promise<FaultKind | undefined> {
  if (!fault) return undefined
  const taken = await row<{ kind: FaultKind }>(db, COUNT_DOWN, [fault.faultId])
  return taken?.kind
}

/** Thrown to close a connection without an answer, as a network that broke after the work was done. */
export class NoAnswer extends Error {
  constructor() {
    super('the sandbox closed the connection without an answer')
  }
}
