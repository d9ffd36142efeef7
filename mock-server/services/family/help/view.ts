import * as v from 'valibot'
import { HELP_AWAY_SECONDS, type Help, helpHint, helpWaits } from '../../../../src/contract/family/help'
import { stepWords } from '../../../../src/contract/family/help-steps'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { tieFor } from '../sides'
import type { HelpRow } from './rows'

export const isOpen = (help: HelpRow, now: number): boolean => help.ended_at === null && help.ends_at > now

const heardOf = (seenAt: number | null, now: number) => seenAt !== null && now - seenAt <= HELP_AWAY_SECONDS * 1000

function outlineOf({ page, step, shown_at: shownAt }: HelpRow): Help['outline'] {
  if (page === null || step === null || shownAt === null) return null
  const { stepId, ...rest } = step
  return { ...stepWords(page), stepId, step: rest, waitsText: helpWaits[rest.waits], at: instantInChina(shownAt) }
}

/** What was meant for an earlier step is gone with it. */
function pointOf({ point_id: pointId, hint, pointed_at: at, shown_at: shownAt }: HelpRow): Help['point'] {
  if (pointId === null || at === null || shownAt === null || at < shownAt) return null
  const said = v.safeParse(helpHint, hint)
  return said.success ? { pointId, hint: said.output, at: instantInChina(at) } : null
}

/** What one of the two is told. The outline is for the helper, and for no longer than she is asked to look. */
export function toHelp(help: HelpRow, readerId: string, now: number): Help {
  const tie = tieFor(readerId, help.relation, help.helper, help.elder)
  const open = isOpen(help, now)
  const isHelper = tie.side === 'actor'
  return {
    helpId: help.help_id,
    side: isHelper ? 'helper' : 'elder',
    otherName: tie.other.name,
    otherWord: tie.relationWord,
    state: open ? 'open' : 'ended',
    startedAt: instantInChina(help.started_at),
    endsAt: instantInChina(help.ends_at),
    otherHere: open && heardOf(isHelper ? help.elder_seen_at : help.helper_seen_at, now),
    outline: isHelper && open ? outlineOf(help) : null,
    point: open ? pointOf(help) : null,
  }
}
