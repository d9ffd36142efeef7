import { policyFor } from '../../../mock-server/regions/policy-for'
import { classifyVisit } from '../../../mock-server/regions/remote'
import { ankangRemoteCare } from '../../../mock-server/regions/remote-care'
import type { RemoteClass } from '../../../mock-server/regions/shape'
import { type Known, planFiling, type Wanted } from '../../../mock-server/services/remote-care/machine/plan'
import { type FilingEvent, stepFiling } from '../../../mock-server/services/remote-care/machine/step'
import type { Stored } from '../../../mock-server/services/remote-care/machine/stored'
import { addDays } from '../../../src/contract/remote-care/dates'
import { covers } from '../../../src/contract/remote-care/places'
import { type MaterialKind, PROMISE_VERSION, type Proof } from '../../../src/contract/remote-care/proof'
import { type Answers, decideKind } from '../../../src/contract/remote-care/questions'
import { must } from '../../settlement/engine/bill'
import { Journal } from './journal'
import { illegal } from './rules'
import type { Reason, Step, Way } from './steps'

const START = '2026-11-24'

const PAPER: Record<Reason, MaterialKind> = {
  live: 'residence-proof',
  work: 'work-proof',
  referred: 'referral-letter',
  trip: 'residence-proof',
}

const ANSWERS: Record<Reason, Answers> = {
  live: { why: 'live', stay: 'half-year' },
  work: { why: 'work', stay: 'half-year' },
  referred: { why: 'referred', letter: true },
  trip: { why: 'trip' },
}
export const answersFor = (reason: Reason): Answers => ANSWERS[reason]

export function proofFor(way: Way, reason: Reason): Proof {
  if (way === 'promise') return { way, version: PROMISE_VERSION }
  return way === 'none' ? { way } : { way, items: [{ kind: PAPER[reason], pages: 1 }] }
}

/** What came of a sequence. */
export interface Played {
  filings: number
  visits: number
  /** Looks at visits made on earlier days. */
  looks: number
  found: string[]
}

interface Visit {
  day: string
  region: string
  stay: boolean
}

/**
 * The server's own decisions (planFiling, stepFiling, classifyVisit) over memory instead of a database, each result held
 * against the journal. What only a database can get wrong is for server.ts.
 */
export class Play {
  private today = START
  private filings: Stored[] = []
  private readonly journal = new Journal()
  private readonly visits: Visit[] = []
  private readonly reasons = new Map<string, Reason>()
  private count = 0
  private looks = 0
  private readonly found: string[] = []

  run(steps: readonly Step[]): Played {
    for (const step of steps) {
      this.lapse()
      const before = this.filings.map((one) => ({ ...one }))
      const known = this.visits.map((visit) => this.settledAs(visit))
      this.take(step)
      this.found.push(...illegal(before, this.filings, this.today))
      this.look(step, known)
    }
    return { filings: this.filings.length, visits: this.visits.length, looks: this.looks, found: this.found }
  }

  private take(step: Step): void {
    switch (step.do) {
      case 'file': {
        const decided = decideKind(answersFor(step.reason), { retired: false })
        if (decided.outcome === 'file') this.file({ ...step, kind: decided.kind, replaces: null })
        return
      }
      case 'change': {
        const old = this.pick(step.which)
        if (!old || old.region === step.region) return
        this.file({ ...step, reason: this.reasons.get(old.filingId) ?? 'live', kind: old.kind, replaces: old })
        return
      }
      case 'emergency':
        this.file({ ...step, reason: 'trip', inDays: 0, way: 'none', kind: 'emergency', replaces: null })
        return
      case 'visit':
        this.visits.push({ day: this.today, region: step.region, stay: step.stay })
        return
      case 'wait':
        this.today = addDays(this.today, step.days)
        return
      default:
        this.act(step)
    }
  }

  private file(ask: {
    region: string
    inDays: number
    way: Way
    reason: Reason
    kind: Wanted['kind']
    replaces: Stored | null
  }): void {
    const known: Known = {
      today: this.today,
      insuredRegion: '610900',
      rule: ankangRemoteCare,
      filings: this.filings,
      stays: this.visits.filter(({ stay }) => stay).map(({ region, day }) => ({ region, visitDate: day })),
    }
    const wanted: Wanted = {
      kind: ask.kind,
      region: ask.region,
      beginOn: addDays(this.today, ask.inDays),
      months: undefined,
      proof: proofFor(ask.way, ask.reason),
      replaces: ask.replaces?.filingId ?? null,
    }
    const plan = planFiling(wanted, known)
    if (plan.kind === 'refused') return
    if (ask.way === 'promise' && this.journal.brokeAPromise)
      this.found.push('a promise was taken after one that was not true')
    const holds = plan.filing.status === 'effective'
    if (ask.replaces) {
      const left = stepFiling(ask.replaces, { do: 'replace', beginOn: wanted.beginOn }, this.today, ankangRemoteCare)
      if (left.kind === 'refused') return
      if (holds) this.put(left.filing)
      if (holds) this.journal.ends(ask.replaces.filingId, addDays(wanted.beginOn, -1))
    }
    this.count += 1
    const made: Stored = { ...plan.filing, filingId: `f${this.count}` }
    this.filings.unshift(made)
    this.reasons.set(made.filingId, ask.reason)
    if (holds) this.note(made)
    this.checkBackdating(made)
  }

  /** The clock ends what was sent back and not answered: no day sooner, no day later. */
  private lapse(): void {
    for (const one of this.filings) {
      const step = stepFiling(one, { do: 'lapse' }, this.today, ankangRemoteCare)
      const over = this.journal.isWaiting(one.filingId) && !this.journal.mayAnswer(one.filingId, this.today)
      if ((step.kind === 'stepped') !== over) this.found.push(`${one.filingId} ${over ? 'has not' : 'has'} lapsed`)
      if (step.kind === 'refused') continue
      this.put(step.filing)
      this.journal.waitsNoMore(one.filingId)
    }
  }

  /** Sent back: answered or taken back within the days, and only then. */
  private answer(step: Step, { filingId }: Stored, taken: boolean): void {
    const may = this.journal.mayAnswer(filingId, this.today)
    const asks = step.do === 'supplement' || (step.do === 'withdraw' && this.journal.isWaiting(filingId))
    if (asks && taken !== may) this.found.push(`${step.do} was ${taken ? 'taken' : 'refused'}`)
    if (asks && taken) this.journal.waitsNoMore(filingId)
    if (taken && step.do === 'review' && step.result === 'returned') this.journal.sentBack(filingId, this.today)
  }

  private act(step: Extract<Step, { which: number }>): void {
    const filing = this.pick(step.which)
    if (!filing || step.do === 'change') return
    const stepped = stepFiling(filing, this.eventOf(step, filing), this.today, ankangRemoteCare)
    this.answer(step, filing, stepped.kind === 'stepped')
    if (stepped.kind === 'refused') return
    const { filing: after } = stepped
    if (step.do === 'review' && step.result === 'passed') this.leaveReplaced(after)
    this.put(after)
    if (step.do === 'cancel') this.journal.ends(after.filingId, this.today)
    if (step.do === 'revoke') this.journal.void(after.filingId, filing.proofWay === 'promise')
    if (step.do === 'renew' && after.endOn !== null) this.journal.goesOn(after.filingId, after.endOn)
    if (step.do === 'review' && step.result === 'passed') this.note(after)
  }

  private eventOf(step: Exclude<Extract<Step, { which: number }>, { do: 'change' }>, filing: Stored): FilingEvent {
    const note = '请看清楚'
    switch (step.do) {
      case 'renew':
        return { do: 'renew', months: step.months }
      case 'supplement':
        return { do: 'supplement', proof: proofFor('materials', this.reasons.get(filing.filingId) ?? 'live') }
      case 'review':
        if (step.result === 'passed') return { do: 'pass' }
        return step.result === 'returned' ? { do: 'return', note, page: null } : { do: 'refuse', note }
      case 'revoke':
        return { do: 'revoke', note }
      default:
        return { do: step.do }
    }
  }

  private leaveReplaced(after: Stored): void {
    const old = this.filings.find(({ filingId }) => filingId === after.replaces)
    if (!old) return
    const left = stepFiling(old, { do: 'replace', beginOn: after.beginOn }, this.today, ankangRemoteCare)
    if (left.kind === 'refused') return
    this.put(left.filing)
    this.journal.ends(old.filingId, addDays(after.beginOn, -1))
  }

  /** Nobody may file back further than the first day of a stay there. */
  private checkBackdating({ beginOn, region }: Stored): void {
    if (beginOn >= this.today) return
    const stay = this.visits.some((visit) => visit.stay && visit.day <= beginOn && covers(region, visit.region))
    if (!stay) this.found.push(`filed back to ${beginOn} without a stay`)
  }

  private note({ filingId, filedClass, region, beginOn, endOn }: Stored): void {
    this.journal.holds({ id: filingId, as: filedClass, region, from: beginOn, to: endOn })
  }

  private put(after: Stored): void {
    this.filings = this.filings.map((one) => (one.filingId === after.filingId ? after : one))
  }

  private pick(which: number): Stored | undefined {
    return this.filings.length === 0 ? undefined : this.filings[which % this.filings.length]
  }

  /** As the settlement classes it: the register's question in memory, then the one pure decision. */
  private settledAs({ day, region }: Visit): RemoteClass {
    const ranked = ['long-term', 'referral', 'emergency', 'temporary']
    const covering = this.filings
      .filter(({ status }) => ['effective', 'changed', 'cancelled'].includes(status))
      .filter((one) => one.beginOn <= day && day <= one.lastDay && covers(one.region, region))
      .sort((a, b) => ranked.indexOf(a.filedClass) - ranked.indexOf(b.filedClass))
      .map((one) => ({ ...one, insuranceType: '390', insuredRegion: '610900' }))
    const policy = must(policyFor('610900', '390', '21', day))
    const visited = { insuranceType: '390', insuredRegion: '610900', treatedRegion: region, filings: covering }
    return classifyVisit(policy, visited).remoteClass
  }

  private look(step: Step, known: readonly RemoteClass[]): void {
    const order = ['local', 'long-term', 'referral', 'emergency', 'temporary', 'unfiled']
    for (const [at, visit] of this.visits.entries()) {
      this.looks += 1
      const now = this.settledAs(visit)
      const wanted = this.journal.classOf(visit.day, visit.region)
      if (now !== wanted) this.found.push(`${visit.day} in ${visit.region} is ${now}, not ${wanted}, after ${step.do}`)
      const was = known[at]
      // What is past is never made worse, but by a filing that was not true.
      if (was && step.do !== 'revoke' && order.indexOf(now) > order.indexOf(was))
        this.found.push(`${visit.day} in ${visit.region} fell from ${was} to ${now} after ${step.do}`)
    }
  }
}
