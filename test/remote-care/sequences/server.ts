import { rows } from '../../../mock-server/base/db/statement'
import { policyFor } from '../../../mock-server/regions/policy-for'
import type { RemoteClass } from '../../../mock-server/regions/shape'
import { emptyStay, emptyYear } from '../../../mock-server/services/settlement/engine/accumulators'
import { lineOf } from '../../../mock-server/services/settlement/engine/line-of'
import { settle } from '../../../mock-server/services/settlement/engine/settle'
import { addDays } from '../../../src/contract/remote-care/dates'
import { must } from '../../settlement/engine/bill'
import { created, issue, plainLines, preview } from '../../settlement/server/desk'
import type { Answer, Sandbox, SignedIn } from '../../shared/sandbox'
import { handIn, LI, today } from '../desk'
import { Journal } from './journal'
import { answersFor, proofFor } from './play'
import type { Reason, Step, VISITED } from './steps'

/** One hospital of level 3 in each place: two of 杭州 are moved, since the seed has no others. */
const HOSPITALS: Record<(typeof VISITED)[number], string> = {
  '330100': 'H99010000001',
  '510100': 'H99010000002',
  '610100': 'H99020000002',
  '610900': 'H99020000001',
}

/** 30,000 yuan in a level 3 hospital, as in the pictures: every class pays another sum. */
const STAY_FEN = 3_000_000
/** Of 李桂兰; every age from 18 on is 成年 in the table. */
const LI_AGE = 76

export async function prepare(box: Sandbox): Promise<void> {
  await box.reset()
  for (const region of ['510100', '610100'] as const)
    await box.db.updateTable('institutions').set({ region }).where('institution_id', '=', HOSPITALS[region]).execute()
}

/** What the insured place's table pays for the stay of this campaign under a class, ordinary and 大病 together. */
function wantedFund(day: string, remoteClass: RemoteClass): number {
  const outcome = settle(
    {
      lines: [lineOf(1, { category: 'A', unitPriceFen: STAY_FEN, quantity: 1 })],
      person: { insuranceType: '390', retired: false, age: LI_AGE },
      institution: { level: '3', tier: 'general' },
      medType: '21',
      date: day,
      year: emptyYear(),
      stay: emptyStay(),
      remoteClass,
      referralChain: [],
      accountFen: 0,
      mutualAid: null,
      useAccount: false,
      useMutualAid: false,
    },
    must(policyFor('610900', '390', '21', day)),
  )
  if (outcome.kind === 'refused') throw new Error(`the stay was refused: ${outcome.code}`)
  return outcome.breakdown.fundTotalFen
}

interface Made {
  filingId: string
  filingNo: string
  reason: Reason
}

/** Plays a sequence over HTTP and holds every settlement against the journal. */
export class ServerPlay {
  private readonly journal = new Journal()
  private readonly made: Made[] = []
  private readonly bills: { billId: string; day: string; region: string }[] = []
  readonly found: string[] = []
  looks = 0
  /** What the fund pays for the stay, by the class it was looked at under. */
  readonly funds = new Map<RemoteClass, number>()

  constructor(private readonly box: Sandbox) {}

  async run(steps: readonly Step[]): Promise<void> {
    for (const table of ['filings', 'filing_steps', 'bills', 'bill_revisions', 'visits'] as const)
      await this.box.db.deleteFrom(table).execute()
    for (const table of ['papers', 'paper_pieces']) await rows(this.box.db, `delete from ${table}`)
    for (const step of steps) {
      // Sessions end after two hours of the sandbox's clock.
      const li = await this.box.signIn('liguilan')
      await this.take(step, li)
      const bill = this.bills[0]
      if (bill) await this.look(step.do === 'wait' ? await this.box.signIn('liguilan') : li, bill)
    }
    const li = await this.box.signIn('liguilan')
    for (const bill of this.bills) await this.look(li, bill)
  }

  private async take(step: Step, li: SignedIn): Promise<void> {
    const day = await today(this.box)
    if (step.do === 'wait') return this.box.advance(step.days * 86_400)
    if (step.do === 'visit') {
      const institutionId = HOSPITALS[step.region]
      const { billId } = await issue(this.box, {
        personId: LI,
        institutionId,
        medType: step.stay ? '21' : '14',
        lines: plainLines(STAY_FEN),
      })
      if (step.stay) this.bills.unshift({ billId, day, region: step.region })
      return
    }
    if (step.do === 'emergency') {
      const body = { personId: LI, institutionId: HOSPITALS[step.region] }
      return this.noteMade(await this.box.post('/sandbox/filings/emergencies', body), 'trip')
    }
    if (step.do === 'file') {
      const { reason, region, way } = step
      const referral = reason === 'referred' ? { institutionId: HOSPITALS['610900'], referredOn: day } : undefined
      const beginOn = addDays(day, step.inDays)
      const body = {
        region,
        answers: answersFor(reason),
        beginOn,
        proof: await handIn(li, proofFor(way, reason)),
        referral,
      }
      return this.noteMade(await li.post('/api/remote-care/filings', body), reason)
    }
    const one = this.made.length === 0 ? undefined : this.made[step.which % this.made.length]
    if (one) await this.act(step, one, li, day)
  }

  private async act(step: Extract<Step, { which: number }>, one: Made, li: SignedIn, day: string): Promise<void> {
    const path = `/api/remote-care/filings/${one.filingId}`
    const desk = `/sandbox/filings/${one.filingNo}`
    if (step.do === 'change') {
      const beginOn = addDays(day, step.inDays)
      const body = { region: step.region, beginOn, proof: await handIn(li, proofFor(step.way, one.reason)) }
      const answer = await li.post(`${path}/change`, body)
      if (answer.status === 201 && answer.body.state.kind !== 'reviewing')
        this.journal.ends(one.filingId, addDays(beginOn, -1))
      return this.noteMade(answer, one.reason)
    }
    if (step.do === 'review') {
      const body = step.result === 'passed' ? { result: step.result } : { result: step.result, note: '请看清楚' }
      const { status, body: filing } = await this.box.post(`${desk}/review`, body)
      if (status === 200 && step.result === 'returned') this.journal.sentBack(one.filingId, day)
      if (status !== 200 || step.result !== 'passed') return
      if (filing.replaces !== null) this.journal.ends(filing.replaces, addDays(filing.beginOn, -1))
      return this.noteHeld(filing)
    }
    if (step.do === 'revoke') {
      const answer = await this.box.post(`${desk}/revoke`, { note: '承诺不是真的' })
      if (answer.status === 200) this.journal.void(one.filingId, answer.body.proof.way === 'promise')
      return
    }
    const body = {
      supplement: step.do === 'supplement' ? { proof: await handIn(li, proofFor('materials', one.reason)) } : {},
      renew: step.do === 'renew' ? { months: step.months } : {},
    }
    const answer = await li.post(
      `${path}/${step.do}`,
      step.do === 'cancel' || step.do === 'withdraw' ? {} : body[step.do],
    )
    this.answered(step.do, one.filingId, answer, day)
    if (answer.status !== 200) return
    if (step.do === 'cancel') this.journal.ends(one.filingId, day)
    if (step.do === 'renew') this.journal.goesOn(one.filingId, answer.body.endOn)
  }

  /** What was sent back is answered or taken back within its days, and only then. */
  private answered(what: Step['do'], filingId: string, { status }: Answer, day: string): void {
    const asks = what === 'supplement' || (what === 'withdraw' && this.journal.isWaiting(filingId))
    const may = this.journal.mayAnswer(filingId, day)
    if (asks && (status === 200) !== may) this.found.push(`${what} on ${day} was answered ${status}`)
    if (asks && status === 200) this.journal.waitsNoMore(filingId)
  }

  private noteMade({ status, body }: Answer, reason: Reason): void {
    if (status !== 201) return
    if (body.proof.way === 'promise' && this.journal.brokeAPromise)
      this.found.push('a promise was taken after one that was not true')
    this.made.unshift({ filingId: body.filingId, filingNo: body.filingNo, reason })
    this.noteHeld(body)
  }

  private noteHeld(filing: Answer['body']): void {
    // Looked at after its end it still covers what lies within it.
    if (!['effective', 'upcoming', 'expired'].includes(filing.state.kind)) return
    const long = ['retired-resettled', 'long-term-living', 'posted'].includes(filing.kind)
    const { filingId: id, place, beginOn: from, endOn: to } = filing
    this.journal.holds({ id, as: long ? 'long-term' : filing.kind, region: place.region, from, to })
  }

  private async look(
    li: SignedIn,
    { billId, day, region }: { billId: string; day: string; region: string },
  ): Promise<void> {
    this.looks += 1
    const { previewId, breakdown } = created(await preview(li, billId))
    const shown = await this.box.db
      .selectFrom('settlement_previews')
      .select('remote_class')
      .where('preview_id', '=', previewId)
      .executeTakeFirstOrThrow()
    const wanted = this.journal.classOf(day, region)
    if (shown.remote_class !== wanted)
      this.found.push(`${day} in ${region} was settled as ${shown.remote_class}, not ${wanted}`)
    const fundFen = wantedFund(day, wanted)
    if (breakdown.fundTotalFen !== fundFen)
      this.found.push(`${day} in ${region}: the preview pays ${breakdown.fundTotalFen}, not ${fundFen} (${wanted})`)
    this.funds.set(wanted, fundFen)
  }
}
