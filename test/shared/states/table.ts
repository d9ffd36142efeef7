import { activationStates } from './activation'
import { bookingStates } from './booking'
import { bookingDayStates } from './booking-day'
import { bookingFindStates } from './booking-find'
import { familyStates } from './family'
import { mainStates } from './main'
import { reimbursementStates } from './reimbursement'
import { remoteCareStates } from './remote-care'
import { settlementStates } from './settlement'
import type { ScreenState } from './world'

/** Every page of the program in the states in which it shows real content. */
export const states: readonly ScreenState[] = [
  ...mainStates,
  ...activationStates,
  ...settlementStates,
  ...reimbursementStates,
  ...familyStates,
  ...remoteCareStates,
  ...bookingFindStates,
  ...bookingDayStates,
  ...bookingStates,
]
