import { untilDay } from '../../../../src/contract/family/limits'
import type { Application } from '../../../../src/contract/family/request'
import type { Scope } from '../../../../src/contract/shared/endpoint'
import type { GrantKind } from '../../../base/db/tables/family'
import { refuse } from '../../../base/http/refuse'

/** What is asked for, in order: ceilings stand with `pay` only, a term with everybody but a 村级代办员. */
export interface Terms {
  scopes: readonly Scope[]
  perPaymentFen: number | null
  perDayFen: number | null
  until: string | null
}

type Ask = Pick<Application, 'scopes' | 'perPaymentFen' | 'perDayFen' | 'term'>

/** One errand, one consent: one thing, paid at most once, no term. */
function errand({ perPaymentFen }: Ask, scopes: readonly Scope[]): Terms {
  if (scopes.length !== 1) refuse('agent-only', { detail: '代办员一次只办一件事，每一件都要单独同意。' })
  const pays = scopes.includes('pay')
  if (pays && perPaymentFen === undefined) refuse('malformed', { fields: { perPaymentFen: '要选一次最多付多少' } })
  const most = pays ? (perPaymentFen ?? null) : null
  return { scopes, perPaymentFen: most, perDayFen: most, until: null }
}

/** Checks and completes what is asked for; refuses `malformed` with what to choose. */
export function termsOf(kind: GrantKind, ask: Ask, today: string): Terms {
  const scopes = [...new Set(ask.scopes)]
  if (kind === 'agent') return errand(ask, scopes)
  if (ask.term === undefined) return refuse('malformed', { fields: { term: '要选到什么时候为止' } })
  const until = untilDay(ask.term, today)
  if (!scopes.includes('pay')) return { scopes, perPaymentFen: null, perDayFen: null, until }
  const { perPaymentFen, perDayFen } = ask
  if (perPaymentFen === undefined) return refuse('malformed', { fields: { perPaymentFen: '要选一次最多付多少' } })
  if (perDayFen === undefined) return refuse('malformed', { fields: { perDayFen: '要选一天最多付多少' } })
  if (perDayFen < perPaymentFen) refuse('malformed', { fields: { perDayFen: '一天最多的不能比一次最多的少' } })
  return { scopes, perPaymentFen, perDayFen, until }
}
