import { type Route, restart } from '@/platform/navigate'
import { homeTab } from '@/platform/tabs'
import { readCare, readCareOr } from './care'
import { type ActingFor, useSession } from './state'

/**
 * 替谁办. Every page is closed on the way, so that nothing of the one before stays on a screen; `useLoad` and `call`
 * drop what is still under way.
 */
export function actFor(person: ActingFor, then: Route = homeTab) {
  useSession.setState(({ care }) => ({ actingFor: person, care: readCareOr(person.personId, care) }))
  return restart(then)
}

/** 换回自己. */
export function backToMyself(then: Route = homeTab) {
  useSession.setState(({ person, care }) => ({
    actingFor: null,
    care: person ? readCare(person.personId) : care,
  }))
  return restart(then)
}

/** Id of whom she acts for, "" for herself: what every load and every answer is held against. */
export const actedId = (): string => useSession.getState().actingFor?.personId ?? ''
export const useActedId = (): string => useSession(({ actingFor }) => actingFor?.personId ?? '')
