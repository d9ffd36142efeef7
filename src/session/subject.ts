import { type SessionState, useSession } from './state'

/** Whose affairs are on the screen: hers who is represented, else one's own. Undefined before sign-in. */
export const subjectOf = ({ actingFor, person }: SessionState): string | undefined =>
  actingFor?.personId ?? person?.personId

export const useSubject = () => useSession(subjectOf)

/** How a screen calls the subject: 您, or as the person who acts calls her: 奶奶. */
export const useSubjectWord = () =>
  useSession(({ actingFor }) => (actingFor ? actingFor.relation || actingFor.name : '您'))
