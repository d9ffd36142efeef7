import { activationStates } from './activation'
import { familyStates } from './family'
import { mainStates } from './main'
import { settlementStates } from './settlement'
import type { ScreenState } from './world'

/** Every page of the program in the states in which it shows real content. */
export const states: readonly ScreenState[] = [...mainStates, ...activationStates, ...settlementStates, ...familyStates]
