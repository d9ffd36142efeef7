import type { ActivationTables } from './tables/activation'
import type { BookingTables } from './tables/booking'
import type { BookingDayTables } from './tables/booking-day'
import type { CoreTables } from './tables/core'
import type { FamilyTables } from './tables/family'
import type { HelpTables } from './tables/help'
import type { PlacesTables } from './tables/places'
import type { RemoteCareTables } from './tables/remote-care'
import type { SettlementTables } from './tables/settlement'

/** Every table of the sandbox, typed for kysely. Instants are milliseconds, money is fen, days are `YYYY-MM-DD`. */
export interface Database
  extends CoreTables,
    ActivationTables,
    SettlementTables,
    FamilyTables,
    PlacesTables,
    BookingTables,
    BookingDayTables,
    RemoteCareTables,
    HelpTables {}
