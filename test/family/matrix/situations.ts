import { type Access, type Endpoint, type Scope, scopes, scopesOf } from '../../../src/contract/shared/endpoint'
import type { ProblemCode } from '../../../src/contract/shared/problem'

/** How a grant stands between the one who calls and the subject. */
export interface GrantState {
  scopes: readonly Scope[]
  perPaymentFen?: number
  expired?: boolean
  revoked?: boolean
  once?: boolean
  faceOld?: boolean
}

export interface Situation {
  name: string
  who: 'subject' | 'actor' | 'agent' | 'stranger' | 'nobody'
  /** With `X-Acting-For: <subject>`. */
  acting: boolean
  grant?: GrantState
}

/** What must come of it: let in, or refused with exactly this code; `not-hers` is 404 or an answer about oneself. */
export type Expected = 'in' | 'not-hers' | ProblemCode

const withScopes = (access: Access): readonly Scope[] => scopesOf(access).slice(0, 1)
const otherScopes = (access: Access) => scopes.filter((scope) => !scopesOf(access).includes(scope))

/** The situations of issue 3 for one endpoint, the scope taken from its contract. */
export function situationsOf({ access }: Endpoint): Situation[] {
  const right = withScopes(access)
  const acting = (name: string, grant?: GrantState, who: Situation['who'] = 'actor'): Situation => ({
    name,
    who,
    acting: true,
    grant,
  })
  return [
    { name: 'self', who: 'subject', acting: false },
    acting('granted', { scopes: right }),
    ...scopesOf(access)
      .slice(1)
      .map((scope) => acting(`granted by ${scope}`, { scopes: [scope] })),
    acting('granted without that scope', { scopes: otherScopes(access) }),
    acting('over the ceiling', { scopes: right, perPaymentFen: 1 }),
    acting('expired', { scopes: right, expired: true }),
    acting('revoked', { scopes: right, revoked: true }),
    acting('face check too old', { scopes: right, faceOld: true }),
    acting('stranger', undefined, 'stranger'),
    acting('village agent with consent', { scopes: right, once: true }, 'agent'),
    acting('village agent without consent', undefined, 'agent'),
    acting('no session', { scopes: right }, 'nobody'),
    { name: "other person's session", who: 'stranger', acting: false },
  ]
}

/** Written from issue 3 and design.md §3, not from the server's code. */
export function expectedOf(endpoint: Endpoint, { name }: Situation): Expected {
  const { access } = endpoint
  if (access.kind === 'public' || access.kind === 'sandbox') return 'in'
  if (name === 'no session') return 'session-missing'
  if (name === 'self') return 'in'
  if (name === "other person's session") return 'not-hers'
  if (access.kind === 'self') return 'not-allowed'
  if (name.startsWith('granted by')) return 'in'
  switch (name) {
    case 'granted':
    case 'village agent with consent':
      return 'in'
    case 'granted without that scope':
      return 'grant-scope'
    case 'over the ceiling':
      return access.amount ? 'grant-ceiling' : 'in'
    case 'expired':
      return 'grant-expired'
    case 'revoked':
      return 'grant-revoked'
    case 'face check too old':
      return 'face-check-needed'
    case 'stranger':
    case 'village agent without consent':
      return 'grant-missing'
    default:
      throw new Error(`no expectation for ${name}`)
  }
}
