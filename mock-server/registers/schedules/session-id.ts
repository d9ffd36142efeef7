import { type Half, halves } from '../../../src/contract/booking/session'
import { isDate } from '../../../src/contract/shared/dates'

/** What names a session: a doctor sees patients at most once in a half of a day. */
export interface SessionName {
  doctorId: string
  day: string
  half: Half
}

export const sessionIdOf = ({ doctorId, day, half }: SessionName): string =>
  `${doctorId}-${day.replaceAll('-', '')}-${half}`

/** Undefined for what is no session's id. */
export function sessionNameOf(sessionId: string): SessionName | undefined {
  const match = /^(.+)-(\d{4})(\d{2})(\d{2})-(\w+)$/.exec(sessionId)
  const half = halves.find((one) => one === match?.[5])
  if (!match?.[1] || !half) return undefined
  const day = `${match[2]}-${match[3]}-${match[4]}`
  return isDate(day) ? { doctorId: match[1], day, half } : undefined
}
