import { canBook } from '@/contract/booking/can'
import type { Session, SessionDetail } from '@/contract/booking/session'
import type { Slots } from './use-slots'

/** One line of the list: a window with numbers, or the full ones in a row as one. */
export type SlotLine =
  | { kind: 'free'; sessionId: string; slotNo: number; startsAt: string; endsAt: string; free: number }
  | { kind: 'full'; startsAt: string; endsAt: string }

function lineOf(sessionId: string, { nextSlotNo, startsAt, endsAt, free }: SessionDetail['windows'][number]): SlotLine {
  if (nextSlotNo === null || free === 0) return { kind: 'full', startsAt, endsAt }
  return { kind: 'free', sessionId, slotNo: nextSlotNo, startsAt, endsAt, free }
}

function linesOf({ sessionId, state, startsAt, endsAt }: Session, details: readonly SessionDetail[]): SlotLine[] {
  if (!canBook({ state }).allowed) return state === 'full' ? [{ kind: 'full', startsAt, endsAt }] : []
  const detail = details.find((one) => one.sessionId === sessionId)
  return detail ? detail.windows.map((window) => lineOf(sessionId, window)) : []
}

/** The windows of a day, the earliest first, without those that have begun. */
export function slotLines({ calendar, details }: Slots): SlotLine[] {
  const now = Date.parse(calendar.asOf)
  const lines: SlotLine[] = []
  for (const line of calendar.sessions.flatMap((session) => linesOf(session, details))) {
    if (Date.parse(line.endsAt) <= now || (line.kind === 'free' && Date.parse(line.startsAt) <= now)) continue
    const last = lines[lines.length - 1]
    if (line.kind === 'full' && last?.kind === 'full' && last.endsAt === line.startsAt)
      lines[lines.length - 1] = { ...last, endsAt: line.endsAt }
    else lines.push(line)
  }
  return lines
}
