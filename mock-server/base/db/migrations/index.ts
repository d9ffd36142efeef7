import { core } from './001-core'
import { activation } from './002-activation'
import { settlement } from './003-settlement'
import { family } from './004-family'
import { places } from './005-places'
import { booking } from './006-booking'
import { bookingDay } from './007-booking-day'
import { remoteCare } from './008-remote-care'
import { reimbursement } from './009-reimbursement'
import { help } from './010-help'
import { shareProofs } from './011-share-proofs'
import { faultCodes } from './012-fault-codes'
import { directory } from './013-directory'
import { papers } from './014-papers'
import { byClock } from './015-by-clock'
import { recovery } from './016-recovery'
import { answerBy } from './017-answer-by'
import type { Migration } from './migration'

/** In order; a landed migration is never changed, a new one is added. */
export const migrations: readonly Migration[] = [
  core,
  activation,
  settlement,
  family,
  places,
  booking,
  bookingDay,
  remoteCare,
  reimbursement,
  help,
  shareProofs,
  faultCodes,
  directory,
  papers,
  byClock,
  recovery,
  answerBy,
]
