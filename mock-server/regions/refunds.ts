import type { Evidence } from './shape'

/** 退款: how the platform goes on where the payment channel has not given the money back. */
export interface RefundPolicy {
  /** No answer for so long: the channel is asked what became of it. */
  askAfterMinutes: number
  /** It failed: asked again so many hours later; the last of them from then on. */
  againAfterHours: readonly number[]
  /** From this many failures on she is also told where a person repairs it. */
  counterAfterTries: number
  evidence: Evidence
}

export const refundPolicy: RefundPolicy = {
  askAfterMinutes: 30,
  againAfterHours: [1, 6, 24],
  counterAfterTries: 3,
  evidence: {
    source: 'our decision',
    published: null,
    mark: 'U',
    note: 'The channels return money within minutes to three working days and ask to repeat a failed refund; no figure is fixed.',
  },
}
