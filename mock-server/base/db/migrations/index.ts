import { core } from './001-core'
import { activation } from './002-activation'
import { settlement } from './003-settlement'
import { family } from './004-family'
import { shareProofs } from './011-share-proofs'
import type { Migration } from './migration'

/** In order; a landed migration is never changed, a new one is added. */
export const migrations: readonly Migration[] = [core, activation, settlement, family, shareProofs]
