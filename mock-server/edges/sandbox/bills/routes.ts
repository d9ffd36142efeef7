import * as contract from '../../../../src/contract/sandbox/fixtures'
import { type Route, route } from '../../../base/http/route'
import { reverseOrder } from '../../../services/settlement/pay/reverse'
import { serveChangeBill } from './change-bill'
import { serveCreateBill } from './create-bill'

/** The hospital's side of a bill. */
export const routes: Route[] = [
  route(contract.createBill, serveCreateBill),
  route(contract.changeBill, serveChangeBill),
  route(contract.reverseOrder, async (call) => {
    const { order_id, status } = await reverseOrder(call, call.input.params.orderId)
    return { orderId: order_id, status }
  }),
]
