import { activationStates } from './activation'
import { bookingStates } from './booking'
import { bookingDayStates } from './booking-day'
import { bookingFindStates } from './booking-find'
import { bookingRareStates } from './booking-rare'
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

/** With what is seldom met: for looking at (SCREENS=1) and for campaign:elder, too many for every test run. */
export const allStates: readonly ScreenState[] = [...states, ...bookingRareStates]
