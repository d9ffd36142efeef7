import type { ActivationTables } from './tables/activation'
import type { CoreTables } from './tables/core'
import type { FamilyTables } from './tables/family'
import type { HelpTables } from './tables/help'
import type { SettlementTables } from './tables/settlement'

/** Every table of the sandbox, typed for kysely. Instants are milliseconds, money is fen, days are `YYYY-MM-DD`. */
export interface Database extends CoreTables, ActivationTables, SettlementTables, FamilyTables, HelpTables {}
