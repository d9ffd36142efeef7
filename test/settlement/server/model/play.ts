import type { Answer, Sandbox, SignedIn } from '../../../shared/sandbox'
import { cashier, issue, order, pictureLines, plainLines, preview } from '../desk'
import { Model } from './model'
import type { Step } from './steps'

/** A status or a problem code: what the model speaks of. */
const said = (answer: Answer): string => answer.body.code ?? answer.body.status ?? 'done'

function expectSaid(what: string, got: string, wanted: string): void {
  if (got !== wanted) throw new Error(`${what}: the server said ${got}, the model ${wanted}`)
}

/** One sequence played on the server and on the model; throws at the first difference. */
export class Play {
  readonly model = new Model()
  private who: SignedIn

  constructor(
    private readonly box: Sandbox,
    who: SignedIn,
  ) {
    this.who = who
  }

  async run(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      await this.play(step)
      await this.compareBills()
    }
    await this.compareOrders()
  }

  private play(step: Step): Promise<void> {
    switch (step.do) {
      case 'issue':
        return this.issue()
      case 'preview':
        return this.preview(step.bill)
      case 'order':
        return this.order(step.preview)
      case 'cashier':
        return this.cashier(step.order, step.result)
      case 'cancel':
        return this.cancel(step.order)
      case 'reverse':
        return this.reverse(step.order)
      case 'change':
        return this.change(step.bill)
      case 'wait':
        return this.wait(step.seconds)
    }
  }

  private async issue(): Promise<void> {
    const { billId } = await issue(this.box, { personId: this.who.personId, medType: '14', lines: pictureLines })
    this.model.bills.push({ billId, revision: 1, paidBy: undefined, heldBy: undefined })
  }

  private async preview(back: number): Promise<void> {
    const { model } = this
    const bill = model.pick(model.bills, back)
    if (!bill) return
    const answer = await preview(this.who, bill.billId)
    expectSaid('preview', answer.status === 201 ? 'done' : said(answer), model.blocked(bill) ?? 'done')
    if (answer.status !== 201) return
    const { previewId } = answer.body
    model.previews.push({ previewId, bill, revision: bill.revision, version: model.version, madeAt: model.now })
  }

  private async order(back: number): Promise<void> {
    const { model } = this
    const shown = model.pick(model.previews, back)
    if (!shown) return
    const answer = await order(this.who, shown.previewId)
    const problem = model.orderProblem(shown)
    expectSaid('order', said(answer), problem ?? 'awaiting-payment')
    if (problem === 'bill-in-order') expectSaid('holder', answer.body.orderId, shown.bill.heldBy?.orderId ?? '')
    if (problem) return
    const { orderId, status } = answer.body
    const { bill } = shown
    const placed = { orderId, bill, version: model.version, placedAt: model.now, status, failure: null }
    bill.heldBy = placed
    model.orders.push(placed)
  }

  private async cashier(back: number, result: string): Promise<void> {
    const { model } = this
    const placed = model.pick(model.orders, back)
    if (!placed) return
    const answer = await cashier(this.box, placed.orderId, result)
    expectSaid(`cashier ${result}`, said(answer), model.cashier(placed, result, 1))
  }

  private async cancel(back: number): Promise<void> {
    const { model } = this
    const placed = model.pick(model.orders, back)
    if (!placed) return
    const live = placed.status === 'awaiting-payment'
    const answer = await this.who.post(`/api/settlement/orders/${placed.orderId}/cancel`)
    if (live) model.end(placed, 'cancelled', null)
    expectSaid('cancel', said(answer), live ? 'cancelled' : 'order-closed')
  }

  private async reverse(back: number): Promise<void> {
    const { model } = this
    const placed = model.pick(model.orders, back)
    if (!placed) return
    const answer = await this.box.post(`/sandbox/orders/${placed.orderId}/reversal`)
    expectSaid('reversal', said(answer), model.reverse(placed) ? 'refunded' : 'state-conflict')
  }

  private async change(back: number): Promise<void> {
    const { model } = this
    const bill = model.pick(model.bills, back)
    if (!bill) return
    const lines = plainLines(10_000 + bill.revision)
    const answer = await this.box.post(`/sandbox/bills/${bill.billId}/lines`, { lines })
    const blocked = model.blocked(bill)
    expectSaid('change', said(answer), blocked ?? 'done')
    if (!blocked) bill.revision += 1
  }

  /** The session dies by the same clock, so she signs in again. */
  private async wait(seconds: number): Promise<void> {
    await this.box.advance(seconds)
    this.model.wait(seconds)
    this.who = await this.box.signIn('liguilan')
  }

  private async compareBills(): Promise<void> {
    const { body } = await this.who.get('/api/bills?limit=50')
    for (const bill of this.model.bills) {
      const shown = body.items.find((one: { billId: string }) => one.billId === bill.billId)
      expectSaid('bill', shown.status, this.model.statusOf(bill))
      expectSaid('bill order', shown.orderId ?? 'none', (bill.paidBy ?? bill.heldBy)?.orderId ?? 'none')
    }
  }

  private async compareOrders(): Promise<void> {
    for (const placed of this.model.orders) {
      const { body } = await this.who.get(`/api/settlement/orders/${placed.orderId}`)
      expectSaid('order', `${body.status} ${body.failure}`, `${placed.status} ${placed.failure}`)
    }
  }
}

/** Every sequence begins on a new morning, so that none crosses midnight. */
export async function playSequence(box: Sandbox, steps: readonly Step[]): Promise<void> {
  const { body } = await box.get('/sandbox/clock')
  const tomorrow = new Date(Date.parse(body.now) + 86_400_000).toISOString().slice(0, 10)
  await box.post('/sandbox/clock', { now: `${tomorrow}T09:00:00+08:00`, frozen: true })
  await new Play(box, await box.signIn('liguilan')).run(steps)
}
