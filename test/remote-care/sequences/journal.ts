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

export class Journal {
  private entries: Entry[] = []

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

  /** As if it had never been. */
  void(id: string): void {
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
