import type { GrantTables } from './grants'
import type { PeopleTables } from './people'
import type { RecordTables } from './records'
import type { SessionTables } from './sessions'
import type { WorldTables } from './world'

/** Tables that every area reads (001-core). */
export interface CoreTables extends PeopleTables, SessionTables, GrantTables, RecordTables, WorldTables {}
