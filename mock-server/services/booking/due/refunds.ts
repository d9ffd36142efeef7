import { askRefundAgain, refundsToAsk } from '../../settlement/refund/ask-again'
import type { Desk } from '../store/load'
import { inSteps } from './in-steps'

/** 退款 of cancelled and stopped visits that the channel has not done: asked again. */
export const askRefunds = async (desk: Desk): Promise<void> =>
  inSteps(desk, await refundsToAsk(desk.db, desk.now), askRefundAgain)
