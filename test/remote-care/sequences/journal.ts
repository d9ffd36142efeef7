import type { RemoteClass } from '../../../mock-server/regions/shape'

/** What was accepted, as a person would note it on paper; written from domain.md §5.1, not from the server's code. */
export interface Entry {
  id: string
  /** long-term, referral, emergency or temporary. */
  as: Exclude<RemoteClass, 'local' | 'unfiled'>
  region: string
  from: string
  /** Null: nothing ends it. */
  to: string | null
}

const RANK = ['long-term', 'referral', 'emergency', 'temporary']
const inside = (outer: string, inner: string) =>
  outer.endsWith('0000') ? outer.slice(0, 2) === inner.slice(0, 2) : outer.slice(0, 4) === inner.slice(0, 4)

/** 安康 gives so many days to answer what was sent back (regions/remote-care.ts [U]); the last one counts. */
const ANSWER_DAYS = 30
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

export class Journal {
  private entries: Entry[] = []
  brokeAPromise = false
  /** What waits for her, by the day it was sent back. */
  private readonly waiting = new Map<string, string>()

  /** A filing holds. */
  holds(entry: Entry): void {
    this.entries.push(entry)
  }

  /** Ended: this is the last day it covers. */
  ends(id: string, lastDay: string): void {
    for (const entry of this.entries)
      if (entry.id === id && (entry.to === null || entry.to > lastDay)) entry.to = lastDay
  }

  goesOn(id: string, to: string): void {
    for (const entry of this.entries) if (entry.id === id) entry.to = to
  }

  sentBack(id: string, day: string): void {
    this.waiting.set(id, day)
  }

  /** Whether she may answer it on this day, or take it back. */
  mayAnswer(id: string, day: string): boolean {
    const since = this.waiting.get(id)
    return since !== undefined && daysBetween(since, day) <= ANSWER_DAYS
  }

  isWaiting = (id: string): boolean => this.waiting.has(id)

  /** Answered, taken back, or ended by the clock. */
  waitsNoMore(id: string): void {
    this.waiting.delete(id)
  }

  /** As if it had never been; one that stood on a promise is the last such. */
  void(id: string, promised: boolean): void {
    this.brokeAPromise ||= promised
    this.entries = this.entries.filter((entry) => entry.id !== id)
  }

  /** The class of a visit of somebody insured in 安康, by what is noted now. */
  classOf(day: string, region: string): RemoteClass {
    // 安康 is home, and in 陕西 no filing is needed.
    if (region.startsWith('61')) return 'local'
    const covering = this.entries
      .filter((one) => inside(one.region, region) && one.from <= day && (one.to === null || day <= one.to))
      .sort((a, b) => RANK.indexOf(a.as) - RANK.indexOf(b.as))
    return covering[0]?.as ?? 'unfiled'
  }
}
