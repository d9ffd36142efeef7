/** What design.md §3 says of previews and orders, without a database. Seconds on a clock, one person. */

interface ModelBill {
  billId: string
  revision: number
  paidBy: ModelOrder | undefined
  heldBy: ModelOrder | undefined
}

interface ModelPreview {
  previewId: string
  bill: ModelBill
  revision: number
  version: number
  madeAt: number
}

interface ModelOrder {
  orderId: string
  bill: ModelBill
  version: number
  placedAt: number
  status: string
  failure: string | null
}

const PREVIEW_LIFE = 600
const ORDER_LIFE = 1800

export class Model {
  now = 0
  /** Counts what moved the person's sums. */
  version = 0
  bills: ModelBill[] = []
  previews: ModelPreview[] = []
  orders: ModelOrder[] = []

  /** The one a step speaks of, counted back from the newest. */
  pick<T>(list: readonly T[], back: number): T | undefined {
    return list.length === 0 ? undefined : list[list.length - 1 - (back % list.length)]
  }

  /** Lets go of what nobody paid in time. */
  wait(seconds: number): void {
    this.now += seconds
    for (const order of this.orders) {
      if (order.status === 'awaiting-payment' && this.now >= order.placedAt + ORDER_LIFE)
        this.end(order, 'cancelled', 'expired')
    }
  }

  end(order: ModelOrder, status: string, failure: string | null): void {
    order.status = status
    order.failure = failure
    order.bill.heldBy = undefined
  }

  statusOf(bill: ModelBill): string {
    if (bill.paidBy) return 'paid'
    return bill.heldBy ? 'in-order' : 'open'
  }

  /** Why a bill cannot be previewed or changed now. */
  blocked(bill: ModelBill): string | undefined {
    if (bill.paidBy) return 'bill-paid'
    return bill.heldBy ? 'bill-in-order' : undefined
  }

  orderProblem(preview: ModelPreview): string | undefined {
    const blocked = this.blocked(preview.bill)
    if (blocked) return blocked
    if (this.now >= preview.madeAt + PREVIEW_LIFE) return 'preview-expired'
    const moved = preview.revision !== preview.bill.revision || preview.version !== this.version
    return moved ? 'bill-changed' : undefined
  }

  /** What the cashier answers: a status, or a problem for an order that has ended otherwise. */
  cashier(order: ModelOrder, result: string, cashFen: number): string {
    if (order.status !== 'awaiting-payment') return this.repeated(order, result) ? order.status : 'order-closed'
    if (result === 'cancelled') this.end(order, 'cancelled', null)
    if (result === 'failed') this.end(order, 'failed', 'channel-failed')
    if (result === 'insurance-failed') this.end(order, cashFen > 0 ? 'refunded' : 'failed', 'insurance-failed')
    if (result === 'paid') this.pay(order)
    return order.status
  }

  private pay(order: ModelOrder): void {
    if (order.version !== this.version) {
      this.end(order, 'failed', 'figures-changed')
      return
    }
    this.end(order, 'paid', null)
    order.bill.paidBy = order
    this.version += 1
  }

  private repeated(order: ModelOrder, result: string): boolean {
    if (result === 'paid') return order.status === 'paid' || order.failure === 'figures-changed'
    if (result === 'cancelled') return order.status === 'cancelled' && order.failure === null
    if (result === 'failed') return order.failure === 'channel-failed'
    return order.failure === 'insurance-failed'
  }

  reverse(order: ModelOrder): boolean {
    if (order.status !== 'paid') return false
    order.status = 'refunded'
    order.bill.paidBy = undefined
    this.version += 1
    return true
  }
}
