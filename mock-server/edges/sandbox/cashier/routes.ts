import { playCashier } from '../../../../src/contract/sandbox/parties'
import { type Route, route } from '../../../base/http/route'
import { finishOrder } from '../../../services/settlement/pay/finish'
import { channelOf } from '../../channels/channel-of'

/** Plays the payment channel's own screen, also when no cash is due. */
export const routes: Route[] = [
  route(playCashier, async (call) => {
    const { orderId } = call.input.params
    const status = await finishOrder(call, orderId, call.input.body.result, channelOf)
    return { orderId, status }
  }),
]
