import type { Stored } from '../../../mock-server/services/remote-care/machine/stored'
import { addMonths } from '../../../src/contract/remote-care/dates'

type Status = Stored['status']

/** Every step a filing may take; written from domain.md §5.2. */
const MAY: Record<Status, readonly Status[]> = {
  reviewing: ['effective', 'returned', 'refused', 'withdrawn'],
  returned: ['reviewing', 'withdrawn', 'lapsed'],
  lapsed: [],
  effective: ['changed', 'cancelled', 'revoked'],
  changed: ['revoked'],
  cancelled: ['revoked'],
  refused: [],
  withdrawn: [],
  revoked: [],
}

const LONG = ['retired-resettled', 'long-term-living', 'posted']
const isLong = ({ kind }: Stored) => LONG.includes(kind)

/** What must hold of a person's filings at every moment, and between two moments on one day. */
export function illegal(before: readonly Stored[], after: readonly Stored[], today: string): string[] {
  const found: string[] = []
  const long = after.filter(isLong)
  if (long.filter(({ status }) => status === 'effective').length > 1) found.push('two long-term filings hold')
  const underWay = long.filter(({ status }) => status === 'reviewing' || status === 'returned')
  if (underWay.length > 1) found.push('two long-term filings are under way')
  for (const now of after) {
    const was = before.find(({ filingId }) => filingId === now.filingId)
    found.push(...ofOne(now), ...(was ? between(was, now, today) : []))
  }
  return found
}

function ofOne(one: Stored): string[] {
  const found: string[] = []
  if (one.endOn !== null && one.endOn < one.beginOn) found.push('ends before it begins')
  if (isLong(one) !== (one.endOn === null)) found.push('only what is long-term has no end')
  const short = one.endOn !== null && one.endOn < addMonths(one.beginOn, 6)
  if (short && one.kind !== 'emergency') found.push('shorter than 6 months')
  if (one.status === 'reviewing' && one.promisedOn === null) found.push('under review without a promised day')
  if (one.status === 'returned' && one.answerBy === null) found.push('sent back without a last day')
  if (/^61/.test(one.region)) found.push('filed where none is needed')
  return found
}

function between(was: Stored, now: Stored, today: string): string[] {
  if (was.status === now.status) return []
  const found: string[] = []
  if (!MAY[was.status].includes(now.status)) found.push(`${was.status} became ${now.status}`)
  const ended = now.status === 'changed' || now.status === 'cancelled'
  if (ended && was.lockedUntil !== null && today < was.lockedUntil) found.push('ended within its lock period')
  if (ended && now.lastDay < today && now.beginOn <= today) found.push('ended in the past')
  return found
}
