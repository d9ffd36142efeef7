import type { ClaimStatus } from '../../../src/contract/reimbursement/status'
import type { Answer, Sandbox, SignedIn } from '../../shared/sandbox'
import { issue, line, pathOf } from '../desk'
import { jpeg } from '../pictures'
import type { Step } from './steps'

/** What the model knows of a claim; written from domain.md §6, not from the server's code. */
interface Known {
  claimId: string
  invoiceId: string
  status: ClaimStatus
  first: string
  second: string
  rounds: number
  refusedLines: boolean
  decidedDay: number
  asked: boolean
}

interface Place {
  invoiceId: string
  flushed: boolean
}

/** No two pages are alike: the same picture in two claims is a finding. */
let pages = 0

/** The office and the model side by side; every answer is held against what the model allows. */
export class Play {
  #who: SignedIn | undefined
  #day = 0
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
    return this.claims.find((one) => one.invoiceId === invoiceId && !['draft', 'withdrawn'].includes(one.status))
  }

  async run(step: Step): Promise<void> {
    this.steps += 1
    switch (step.do) {
      case 'issue':
        return this.#issue(step.lines)
      case 'bill':
        return this.#bill(step.end)
      case 'wait':
        await this.box.advance(step.days * 86_400)
        this.#day += step.days
        this.#who = undefined
        return
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
    this.invoices.push({ invoiceId, flushed: false })
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
    if (this.#judge('self-pay', end === 'self-paid', paid)) this.invoices.push({ ...paid.body, flushed: false })
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
    await her.post(pathOf(answer.body.claimId, '/answers'), { thirdParty: false })
    const fresh = {
      status: 'draft',
      first: '',
      second: '',
      rounds: 0,
      refusedLines: false,
      decidedDay: 0,
      asked: false,
    }
    this.claims.push({ ...fresh, status: 'draft', claimId: answer.body.claimId, invoiceId: invoice.invoiceId })
  }

  async #flush(which: number): Promise<void> {
    const invoice = this.invoices[which % Math.max(1, this.invoices.length)]
    if (!invoice) return
    const answer = await this.box.post(`/sandbox/invoices/${invoice.invoiceId}/red-flush`)
    if (this.#judge('flush', !invoice.flushed, answer)) invoice.flushed = true
  }

  async #act(step: Extract<Step, { which: number }>, claim: Known): Promise<void> {
    const her = await this.#her()
    const { status, claimId } = claim
    const flushed = this.invoices.some((one) => one.invoiceId === claim.invoiceId && one.flushed)
    switch (step.do) {
      case 'submit': {
        const allowed = status === 'draft' && !flushed && !this.#heldBy(claim.invoiceId)
        if (this.#judge('submit', allowed, await her.post(pathOf(claimId, '/submit')))) claim.status = 'first-audit'
        return
      }
      case 'withdraw': {
        const allowed = ['draft', 'first-audit', 'supplement', 're-check'].includes(status)
        if (this.#judge('withdraw', allowed, await her.post(pathOf(claimId, '/withdraw')))) claim.status = 'withdrawn'
        return
      }
      case 'approve':
      case 'refuse':
        return this.#review(step, claim, flushed)
      case 'ask': {
        const pages = [{ role: 'record', why: '看不清' }]
        const body = { result: 'supplement', clerk: step.clerk, pages }
        const answer = await this.box.post(`/sandbox/clerk/claims/${claimId}/review`, body)
        if (this.#judge('ask', this.#mayReview(claim, step.clerk), answer)) {
          claim.asked = true
          claim.status = 'supplement'
          this.#back.set(claimId, status)
        }
        return
      }
      case 'supplement':
        return this.#supplement(claim, her)
      case 'appeal': {
        const open = claim.rounds === 1 && claim.refusedLines && this.#day - claim.decidedDay <= 60
        const allowed = open && (status === 'paid' || status === 'refused')
        const answer = await her.post(pathOf(claimId, '/appeal'), { reason: '请再看看' })
        if (this.#judge('appeal', allowed, answer)) claim.status = 'appealed'
        return
      }
      case 'pay': {
        const body = step.ok ? { result: 'paid' } : { result: 'failed', reason: '卡已注销' }
        const answer = await this.box.post(`/sandbox/clerk/claims/${claimId}/payout`, { clerk: 'clerk-lin', ...body })
        if (this.#judge('pay', status === 'approved', answer)) claim.status = step.ok ? 'paid' : 'pay-failed'
        return
      }
      case 'repair': {
        const account = { by: 'known', accountId: `social-${her.personId}` }
        const answer = await her.post(pathOf(claimId, '/account'), { account })
        if (this.#judge('repair', status === 'pay-failed' || status === 'draft', answer) && status === 'pay-failed')
          claim.status = 'approved'
        return
      }
    }
  }

  readonly #back = new Map<string, ClaimStatus>()

  /** Each look by a person who has not decided it before. */
  #mayReview({ status, first, second }: Known, clerk: string): boolean {
    if (status === 'first-audit') return true
    if (status === 're-check') return clerk !== first
    return status === 'appealed' && clerk !== first && clerk !== second
  }

  async #review(step: Extract<Step, { do: 'approve' | 'refuse' }>, claim: Known, flushed: boolean): Promise<void> {
    const { claimId, status, invoiceId } = claim
    const onlyLine = claim.rounds === 0 && step.do === 'approve' && step.refused === 1
    const refusedLines = onlyLine ? [{ invoiceId, lineNo: 1, reason: '没有医嘱' }] : []
    const body = step.do === 'approve' ? { result: 'approve', refusedLines } : { result: 'refuse', reason: '不在范围' }
    const answer = await this.box.post(`/sandbox/clerk/claims/${claimId}/review`, { clerk: step.clerk, ...body })
    const may = this.#mayReview(claim, step.clerk)
    // A claim whose invoice was taken back cannot be approved, unless the sample first wants another person.
    if (may && step.do === 'approve' && flushed && answer.body?.status !== 're-check') {
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
    claim.refusedLines = step.do === 'refuse' || onlyLine
    claim.decidedDay = this.#day
  }

  async #supplement(claim: Known, her: SignedIn): Promise<void> {
    const { claimId, status } = claim
    if (status === 'supplement') {
      const before = (await her.get(pathOf(claimId))).body.promise
      if (before.by !== null) this.found.push('the clock runs while a page is asked for')
      pages += 1
      const bytes = jpeg(600)
      bytes.writeUInt32BE(pages, 100)
      const page = { role: 'record', type: 'image/jpeg', sizeBytes: bytes.length, faults: null }
      const { fileId } = (await her.post(pathOf(claimId, '/files'), page)).body
      await her.post(pathOf(claimId, `/files/${fileId}/pieces`), { from: 0, base64: bytes.toString('base64') })
    }
    const answer = await her.post(pathOf(claimId, '/supplement'))
    if (!this.#judge('supplement', status === 'supplement', answer)) return
    claim.status = this.#back.get(claimId) ?? 'first-audit'
    claim.asked = false
    if (answer.body.promise.by === null) this.found.push('the clock did not go on')
  }

  /** Lets go of drafts, so that the next sequence does not meet their bound. */
  async clear(): Promise<void> {
    const her = await this.#her()
    for (const { status, claimId } of this.claims) if (status === 'draft') await her.post(pathOf(claimId, '/withdraw'))
  }

  /** The server's own word on every claim, at the end. */
  async compare(): Promise<void> {
    const her = await this.#her()
    for (const claim of this.claims) {
      const { status } = (await her.get(pathOf(claim.claimId))).body
      if (status !== claim.status) this.found.push(`model ${claim.status}, server ${status}`)
    }
  }
}
