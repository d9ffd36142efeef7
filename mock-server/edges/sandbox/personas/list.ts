import { familyPersonas } from './family'
import { honestPersonas } from './honest'
import { journeyPersonas } from './journey'
import type { Persona } from './persona'

/** Everybody who can sign in with `sandbox:<personaId>`. */
export const personas: readonly Persona[] = [...journeyPersonas, ...honestPersonas, ...familyPersonas]
