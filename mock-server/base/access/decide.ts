import { type Access, scopesOf } from '../../../src/contract/shared/endpoint'
import type { ProblemCode } from '../../../src/contract/shared/problem'

/** A grant as the request's first statement reads it. */
export interface Grant {
  grantId: string
  scopes: readonly string[]
  perPaymentFen: number | null
  perDayFen: number | null
  faceWithinSeconds: number | null
  startsAt: number
  expiresAt: number
  revokedAt: number | null
  /** For one errand: one payment ends what may be paid. */
  once?: boolean
}

export interface Session {
  sessionId: string
  personId: string
  expiresAt: number
  /** Signed out, or the device was removed. */
  ended: boolean
}

/** What a request brings. */
export interface Asking {
  now: number
  /** The session of that token. */
  session: Session | undefined
  /** `X-Acting-For`, or undefined. */
  actingFor: string | undefined
  /** The best grant between the two: the active one, else the newest. */
  grant: Grant | undefined
  /** When the actor last proved herself by face. */
  facePassedAt: number | null
}

export type Decision = { allowed: true; grant: Grant | undefined } | { allowed: false; code: ProblemCode }

const no = (code: ProblemCode): Decision => ({ allowed: false, code })
const yes = (grant?: Grant): Decision => ({ allowed: true, grant })

/** May this request do this? Pure: the whole of the authorisation but for amounts (see ceiling.ts). */
export function decide(access: Access, asking: Asking): Decision {
  if (access.kind === 'sandbox' || access.kind === 'public') return yes()
  const { session, now } = asking
  if (!session || session.ended) return no('session-missing')
  if (session.expiresAt <= now) return no('session-expired')
  if (asking.actingFor === undefined) return yes()
  if (access.kind === 'self') return no('not-allowed')
  if (asking.actingFor === session.personId) return yes()
  return underGrant(asking, scopesOf(access))
}

function underGrant(asking: Asking, wanted: readonly string[]): Decision {
  const { grant, now } = asking
  if (!grant || grant.startsAt > now) return no('grant-missing')
  if (grant.revokedAt !== null && grant.revokedAt <= now) return no('grant-revoked')
  if (grant.expiresAt <= now) return no('grant-expired')
  if (!wanted.some((scope) => grant.scopes.includes(scope))) return no('grant-scope')
  if (grant.faceWithinSeconds !== null && !recent(asking.facePassedAt, grant.faceWithinSeconds, now)) {
    return no('face-check-needed')
  }
  return yes(grant)
}

const recent = (at: number | null, seconds: number, now: number) => at !== null && now - at <= seconds * 1000
