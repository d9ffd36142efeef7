import { useState } from 'react'
import { dayCeilings, type Term, untilDay, usualDayCeiling } from '@/contract/family/limits'
import type { GrantRequest } from '@/contract/family/request'
import { createRequest, placeCall, readRules } from '@/contract/family/requests'
import { scopeGroups } from '@/contract/family/scopes'
import { consentWords } from '@/contract/family/spoken'
import type { Output, Scope } from '@/contract/shared/endpoint'
import { replace } from '@/platform/navigate'
import { call } from '@/session/call'
import type { Result } from '@/session/failure'
import { useSession } from '@/session/state'
import { useAct } from '@/session/use-act'
import { type Chosen, chosenFrom, heldChosen } from './chosen'
import { loadGrants } from './queries'
import { requestPage } from './routes'
import { today } from './words'

export type Rules = Output<typeof readRules>
export interface Asking {
  rules: Rules
  chosen: Chosen | undefined
}

/** The rules, and who is asked: as chosen on the page before, or somebody who agreed to something already. */
export async function loadAsking(personId: string | undefined): Promise<Result<Asking>> {
  const [rules, grants] = await Promise.all([call(readRules), personId ? loadGrants() : undefined])
  if (!rules.ok) return rules
  if (!grants) return { ok: true, value: { rules: rules.value, chosen: heldChosen() } }
  if (!grants.ok) return grants
  const grant = grants.value.actingFor.find(({ other }) => other.personId === personId)
  return { ok: true, value: { rules: rules.value, chosen: grant ? chosenFrom(grant) : undefined } }
}

type PaymentCeiling = Rules['paymentCeilings'][number]
const USUAL_PAYMENT = 50_000
const USUAL_TERM: Term = '6-months'

const firstScopes = ({ grant }: Chosen, add: Scope | undefined): readonly Scope[] => {
  if (!grant) return scopeGroups.filter(({ ticked }) => ticked).flatMap(({ scopes }) => scopes)
  const group = scopeGroups.find(({ scopes }) => add && scopes.includes(add))
  return [...new Set([...grant.scopes, ...(group?.scopes ?? [])])]
}

type DayCeiling = Rules['dayCeilings'][number]

/** 一天最多, as the contract sets it for one payment's ceiling. */
const dayOf = (perPaymentFen: PaymentCeiling): DayCeiling =>
  dayCeilings.find((fen) => fen === usualDayCeiling(perPaymentFen)) ?? perPaymentFen

interface Wanted {
  chosen: Chosen
  scopes: readonly Scope[]
  perPaymentFen: PaymentCeiling
  perDayFen: DayCeiling
  term: Term | undefined
  ring: boolean
}

function createBody({ chosen, scopes, perPaymentFen, perDayFen, term }: Wanted) {
  const pays = scopes.includes('pay')
  return {
    whom: chosen.whom,
    relation: chosen.relation,
    scopes: [...scopes],
    ...(pays ? { perPaymentFen, perDayFen } : {}),
    ...(term ? { term } : {}),
  }
}

async function askAndRing(body: Wanted): Promise<Result<GrantRequest>> {
  const made = await call(createRequest, { body: createBody(body) })
  if (!made.ok) return made
  const canRing = made.value.ways.some(({ way, available }) => way === 'phone-call' && available)
  if (!body.ring || !canRing) return made
  const rung = await call(placeCall, { params: { id: made.value.requestId } })
  // The request stands whether or not the phone could be rung; its page says what else can be done.
  return rung.ok ? rung : made
}

/** What is being asked for, with the words it makes. */
export function useAsk(chosen: Chosen, rules: Rules, add: Scope | undefined) {
  const [scopes, setScopes] = useState(() => firstScopes(chosen, add))
  const [perPaymentFen, setOnce] = useState<PaymentCeiling>(
    () => rules.paymentCeilings.find((fen) => fen === (chosen.grant?.perPaymentFen ?? USUAL_PAYMENT)) ?? USUAL_PAYMENT,
  )
  const [perDayFen, setPerDay] = useState<DayCeiling>(
    () => rules.dayCeilings.find((fen) => fen === chosen.grant?.perDayFen) ?? dayOf(perPaymentFen),
  )
  const setPerPayment = (fen: PaymentCeiling) => {
    setOnce(fen)
    setPerDay(dayOf(fen))
  }
  const [term, setTerm] = useState<Term>(USUAL_TERM)
  const actorName = useSession((session) => session.person?.name ?? '')
  // 村级代办员: one errand, one consent.
  const errand = rules.isAgent && chosen.relation === 'villager'
  const asking = useAct(
    (_key, ring: boolean) =>
      askAndRing({ chosen, scopes, perPaymentFen, perDayFen, term: errand ? undefined : term, ring }),
    ({ requestId }) => replace(requestPage(requestId)),
  )
  const pays = scopes.includes('pay')
  const words =
    scopes.length === 0
      ? ''
      : consentWords({
          actorName,
          scopes,
          perPaymentFen: pays ? perPaymentFen : null,
          perDayFen: pays ? (errand ? perPaymentFen : perDayFen) : null,
          until: errand ? null : untilDay(term, today()),
          today: today(),
        })
  const toggle = (group: readonly Scope[], on: boolean) =>
    setScopes((before) => [...before.filter((scope) => !group.includes(scope)), ...(on ? group : [])])
  return {
    scopes,
    toggle,
    pays,
    errand,
    perPaymentFen,
    setPerPayment,
    perDayFen,
    setPerDay,
    term,
    setTerm,
    words,
    asking,
  }
}
