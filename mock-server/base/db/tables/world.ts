import type { FaultKind } from '../../../../src/contract/sandbox/world'
import type { ProblemCode } from '../../../../src/contract/shared/problem'

/** One row: the sandbox's clock and the seed of its ids. */
export interface WorldTable {
  world_id: number
  /** Sandbox time minus real time while it ticks. */
  offset_ms: number
  /** The standing time while frozen, else null. */
  frozen_at: number | null
  seed: number
  /** Counts calls while frozen: with the seed it makes ids reproducible. */
  id_sequence: number
  /** Which seed of the directory of places stands, with the rows of its tables counted. */
  directory: string | null
}

/** Calls that are to fail, counted down. */
export interface FaultsTable {
  fault_id: string
  operation: string
  kind: FaultKind
  /** With `problem`. */
  code: ProblemCode | null
  times_left: number
  seed: number
  created_at: number
}

export interface WorldTables {
  world: WorldTable
  faults: FaultsTable
}
