import { playCashier } from '../../../../src/contract/sandbox/parties'
import { type Route, route } from '../../../base/http/route'
import { onOrderPaid } from '../../../services/booking/paid'
import { finishOrder } from '../../../services/settlement/pay/finish'
import { channelOf } from '../../channels/channel-of'

/** Plays the payment channel's own screen, also when no cash is due. */
export const routes: Route[] = [
  route(playCashier, async (call) => {
    const { orderId } = call.input.params
    const status = await finishOrder(call, orderId, call.input.body.result, channelOf)
    // The platform tells the hospital: where it was a registration fee, the number is safe.
    if (status === 'paid') await onOrderPaid(call, orderId)
    return { orderId, status }
  }),
]
