import { rows } from '../../../mock-server/base/db/statement'
import type { ClaimStatus } from '../../../src/contract/reimbursement/status'
import type { Answer, Sandbox, SignedIn } from '../../shared/sandbox'
import { issue, line, pathOf } from '../desk'
import { jpeg } from '../pictures'
import {
  APPEAL_DAYS,
  ASKED_DAYS,
  CLOSED,
  DRAFT_DAYS,
  daysBetween,
  type Known,
  mayReview,
  type Place,
  restOf,
} from './known'
import type { Step } from './steps'

/** No two pages are alike: the same picture in two claims is a finding. */
let pages = 0

/** The office and the model side by side; every answer is held against what the model allows. */
export class Play {
  #who: SignedIn | undefined
  #today = ''
  readonly claims: Known[] = []
  readonly invoices: Place[] = []
  readonly found: string[] = []
  steps = 0

  constructor(private readonly box: Sandbox) {}

  async #her(): Promise<SignedIn> {
    this.#who ??= await this.box.signIn('stranger')
    return this.#who
  }

  #claim(which: number): Known | undefined {
    return this.claims[which % Math.max(1, this.claims.length)]
  }

  /** Allowed must be done, and what is not allowed refused with a clear no. */
  #judge(what: string, allowed: boolean, answer: Answer): boolean {
    const done = answer.status < 300
    if (done !== allowed || answer.status >= 500)
      this.found.push(`${what}: model says ${allowed}, answered ${answer.status} ${answer.body?.code ?? ''}`)
    return done && allowed
  }

  #heldBy(invoiceId: string): Known | undefined {
    return this.claims.find((one) => one.invoiceId === invoiceId && !CLOSED.includes(one.status))
  }

  #invoiceOf({ invoiceId }: Known): Place | undefined {
    return this.invoices.find((one) => one.invoiceId === invoiceId)
  }

  /** Day in China by the sandbox's clock. */
  async #now(): Promise<string> {
    if (this.#today === '') this.#today = (await this.box.get('/sandbox/clock')).body.now.slice(0, 10)
    return this.#today
  }

  /** 草稿 and asked pages go stale; an appeal that lapses leaves what was. */
  async #wait(days: number): Promise<void> {
    const { body } = await this.box.post('/sandbox/clock', { advanceSeconds: days * 86_400 })
    this.#today = body.now.slice(0, 10)
    this.#who = undefined
    for (const claim of this.claims) {
      const waited = daysBetween(claim.since, this.#today)
      if (claim.status === 'draft' && waited > DRAFT_DAYS) claim.status = 'expired'
      if (claim.status === 'supplement' && waited > ASKED_DAYS)
        claim.status = this.#back.get(claim.claimId) === 'appealed' ? restOf(claim) : 'expired'
    }
  }

  async run(step: Step): Promise<void> {
    this.steps += 1
    switch (step.do) {
      case 'issue':
        return this.#issue(step.lines)
      case 'bill':
        return this.#bill(step.end)
      case 'wait':
        return this.#wait(step.days)
      case 'begin':
        return this.#begin(step.which)
      case 'flush':
        return this.#flush(step.which)
      default: {
        const claim = this.#claim(step.which)
        if (claim) await this.#act(step, claim)
      }
    }
  }

  async #issue(count: number): Promise<void> {
    const her = await this.#her()
    const lines = Array.from({ length: count }, (_, at) => line(80_000 + at * 7_000, `项目 ${at + 1}`))
    const { invoiceId } = await issue(this.box, her.personId, { lines })
    this.invoices.push({ invoiceId, flushed: false, lines: count, visitOn: await this.#now() })
  }

  /** A bill is either settled by the insurance or paid by herself, whichever comes first, never both. */
  async #bill(end: 'settled' | 'self-paid' | 'both'): Promise<void> {
    const her = await this.#her()
    const body = { personId: her.personId, institutionId: 'H99010000001', medType: '11', lines: [line(90_000)] }
    const { billId } = (await this.box.post('/sandbox/bills', body)).body
    if (end !== 'self-paid') {
      const use = { billId, useAccount: false, useMutualAid: false }
      const { previewId } = (await her.post('/api/settlement/previews', use)).body
      const { orderId } = (await her.post('/api/settlement/orders', { previewId })).body
      await this.box.post(`/sandbox/cashier/${orderId}`, { result: 'paid' })
    }
    if (end === 'settled') return
    const paid = await this.box.post(`/sandbox/bills/${billId}/self-pay`)
    if (this.#judge('self-pay', end === 'self-paid', paid))
      this.invoices.push({ invoiceId: paid.body.invoiceId, flushed: false, lines: 1, visitOn: await this.#now() })
  }

  async #begin(which: number): Promise<void> {
    const invoice = this.invoices[which % Math.max(1, this.invoices.length)]
    if (!invoice) return
    const her = await this.#her()
    const drafts = this.claims.filter(({ status }) => status === 'draft')
    const known = drafts.find(({ invoiceId }) => invoiceId === invoice.invoiceId)
    const start = { by: 'invoice', invoiceId: invoice.invoiceId }
    const answer = await her.post('/api/reimbursement/claims', { start })
    if (!this.#judge('begin', true, answer)) return
    if (known) {
      if (known.claimId !== answer.body.claimId) this.found.push('a second draft of one invoice')
      return
    }
    this.claims.push({
      claimId: answer.body.claimId,
      invoiceId: invoice.invoiceId,
      status: 'draft',
      first: '',
      second: '',
      rounds: 0,
      refusedLines: false,
      restsSince: '',
      since: await this.#now(),
      answered: false,
      paid: false,
      kept: false,
      owes: false,
      returned: false,
    })
  }

  async #flush(which: number): Promise<void> {
    const invoice = this.invoices[which % Math.max(1, this.invoices.length)]
    if (!invoice) return
    const answer = await this.box.post(`/sandbox/invoices/${invoice.invoiceId}/red-flush`)
    if (!this.#judge('flush', !invoice.flushed, answer)) return
    invoice.flushed = true
    const claim = this.#heldBy(invoice.invoiceId)
    if (!claim) return
    claim.owes = claim.paid
    claim.kept = false
    if (claim.status === 'paid' && claim.paid) claim.status = 'recovering'
    // Nothing of its one invoice may go out any more.
    if (claim.status === 'approved' || claim.status === 'pay-failed') claim.status = restOf(claim)
  }

  async #answer(claim: Known, her: SignedIn): Promise<void> {
    if (claim.answered || claim.status !== 'draft') return
    const answer = await her.post(pathOf(claim.claimId, '/answers'), { thirdParty: false })
    claim.answered = this.#judge('answer', true, answer)
    claim.since = await this.#now()
  }

  async #return(claim: Known): Promise<void> {
    const answer = await this.box.post(`/sandbox/clerk/claims/${claim.claimId}/return`, { clerk: 'clerk-lin' })
    if (!this.#judge('return', claim.owes, answer)) return
    claim.owes = false
    claim.returned = true
    if (claim.status === 'recovering') claim.status = restOf(claim)
  }

  async #act(step: Extract<Step, { which: number }>, claim: Known): Promise<void> {
    const her = await this.#her()
    const { status, claimId } = claim
    const invoice = this.#invoiceOf(claim)
    switch (step.do) {
      case 'submit': {
        await this.#answer(claim, her)
        const late = `${Number(invoice?.visitOn.slice(0, 4)) + 1}-12-31` < (await this.#now())
        const allowed = status === 'draft' && !invoice?.flushed && !late && !this.#heldBy(claim.invoiceId)
        if (this.#judge('submit', allowed, await her.post(pathOf(claimId, '/submit')))) claim.status = 'first-audit'
        return
      }
      case 'withdraw': {
        const allowed = claim.rounds === 0 && ['draft', 'first-audit', 'supplement', 're-check'].includes(status)
        if (this.#judge('withdraw', allowed, await her.post(pathOf(claimId, '/withdraw')))) claim.status = 'withdrawn'
        return
      }
      case 'approve':
      case 'refuse':
        return this.#review(step, claim, invoice)
      case 'ask': {
        const pages = [{ role: 'record', why: '看不清' }]
        const body = { result: 'supplement', clerk: step.clerk, pages }
        const answer = await this.box.post(`/sandbox/clerk/claims/${claimId}/review`, body)
        if (this.#judge('ask', mayReview(claim, step.clerk), answer)) {
          claim.since = await this.#now()
          claim.status = 'supplement'
          this.#back.set(claimId, status)
        }
        return
      }
      case 'supplement':
        return this.#supplement(claim, her)
      case 'appeal': {
        const inTime = daysBetween(claim.restsSince, await this.#now()) <= APPEAL_DAYS
        const open = claim.rounds === 1 && claim.refusedLines && inTime && !invoice?.flushed
        const allowed = open && (status === 'paid' || status === 'refused')
        const answer = await her.post(pathOf(claimId, '/appeal'), { reason: '请再看看' })
        if (this.#judge('appeal', allowed, answer)) claim.status = 'appealed'
        return
      }
      case 'pay': {
        const body = step.ok ? { result: 'paid' } : { result: 'failed', reason: '卡已注销' }
        const answer = await this.box.post(`/sandbox/clerk/claims/${claimId}/payout`, { clerk: 'clerk-lin', ...body })
        if (!this.#judge('pay', status === 'approved', answer)) return
        claim.status = step.ok ? 'paid' : 'pay-failed'
        claim.paid ||= step.ok
        if (step.ok) claim.restsSince = await this.#now()
        return
      }
      case 'repair': {
        const account = { by: 'known', accountId: `social-${her.personId}` }
        const answer = await her.post(pathOf(claimId, '/account'), { account })
        if (!this.#judge('repair', status === 'pay-failed' || status === 'draft', answer)) return
        if (status === 'pay-failed') claim.status = 'approved'
        else claim.since = await this.#now()
        return
      }
      case 'return':
        return this.#return(claim)
    }
  }

  readonly #back = new Map<string, ClaimStatus>()

  async #review(
    step: Extract<Step, { do: 'approve' | 'refuse' }>,
    claim: Known,
    invoice: Place | undefined,
  ): Promise<void> {
    const { claimId, status, invoiceId } = claim
    const onlyLine = claim.rounds === 0 && step.do === 'approve' && step.refused === 1
    const refusedLines = onlyLine ? [{ invoiceId, lineNo: 1, reason: '没有医嘱' }] : []
    const body = step.do === 'approve' ? { result: 'approve', refusedLines } : { result: 'refuse', reason: '不在范围' }
    const answer = await this.box.post(`/sandbox/clerk/claims/${claimId}/review`, { clerk: step.clerk, ...body })
    const may = mayReview(claim, step.clerk)
    const nothingKept = step.do === 'refuse' || (onlyLine && invoice?.lines === 1)
    // Nothing of an invoice that was taken back can be approved, unless the sample first wants another person.
    if (may && invoice?.flushed && !nothingKept && answer.body?.status !== 're-check') {
      this.#judge('approve what was flushed', false, answer)
      return
    }
    if (!this.#judge(step.do, may, answer)) return
    claim.status = answer.body.status
    if (status === 'first-audit') claim.first = step.clerk
    else claim.second = step.clerk
    if (claim.status === 're-check') {
      if (status !== 'first-audit') this.found.push('a second re-check')
      return
    }
    claim.rounds += 1
    claim.kept ||= !nothingKept
    claim.refusedLines = step.do === 'refuse' || onlyLine
    claim.restsSince = await this.#now()
    // What the fund pays is the engine's; whether it pays at all is seen by the claim's waiting for its payout.
    const wanted = nothingKept ? [restOf(claim)] : ['approved', 'paid']
    if (!wanted.includes(claim.status)) this.found.push(`${step.do}: ${claim.status}, not ${wanted}`)
  }

  async #supplement(claim: Known, her: SignedIn): Promise<void> {
    const { claimId, status } = claim
    let passed = 0
    if (status === 'supplement') {
      const before = (await her.get(pathOf(claimId))).body.promise
      if (before.by !== null) this.found.push('the clock runs while a page is asked for')
      passed = before.passedDays
      pages += 1
      const bytes = jpeg(600)
      bytes.writeUInt32BE(pages, 100)
      // 100 × 100: the server unpacks what the frame says, and six million points take it a while.
      bytes.writeUInt32BE(0x0064_0064, 13)
      const page = { role: 'record', type: 'image/jpeg', sizeBytes: bytes.length, faults: null }
      const { fileId } = (await her.post(pathOf(claimId, '/files'), page)).body
      await her.post(pathOf(claimId, `/files/${fileId}/pieces`), { from: 0, base64: bytes.toString('base64') })
    }
    const answer = await her.post(pathOf(claimId, '/supplement'))
    if (!this.#judge('supplement', status === 'supplement', answer)) return
    claim.status = this.#back.get(claimId) ?? 'first-audit'
    const { promise } = answer.body
    if (promise.by === null) this.found.push('the clock did not go on')
    if (promise.passedDays !== passed)
      this.found.push(`the clock stood at ${passed} and goes on at ${promise.passedDays}`)
  }

  /** Lets go of drafts, so that the next sequence does not meet their bound. */
  async clear(): Promise<void> {
    await rows(this.box.db, "update claims set status = 'withdrawn' where status = 'draft'")
  }

  /** The server's own word on every claim, at the end. */
  async compare(): Promise<void> {
    const ids = this.claims.map(({ claimId }) => claimId)
    const sql = 'select claim_id, status from claims where claim_id = any($1)'
    const stored = await rows<{ claim_id: string; status: ClaimStatus }>(this.box.db, sql, [ids])
    for (const { claimId, status } of this.claims) {
      const found = stored.find(({ claim_id }) => claim_id === claimId)
      if (found?.status !== status) this.found.push(`model ${status}, server ${found?.status}`)
    }
  }
}
