import * as contract from '../../../src/contract/settlement/endpoints'
import { type Route, route } from '../../base/http/route'
import { serveListBills } from './bills/list-bills'
import { serveReadBill } from './bills/read-bill'
import { serveCancelOrder } from './order/cancel-order'
import { serveCreateOrder } from './order/create-order'
import { serveReadOrder } from './order/read-order'
import { serveCreatePreview } from './preview/create-preview'
import { printRoutes } from './print'

export const routes: Route[] = [
  route(contract.listBills, serveListBills),
  route(contract.readBill, serveReadBill),
  route(contract.createPreview, serveCreatePreview),
  route(contract.createOrder, serveCreateOrder),
  route(contract.readOrder, serveReadOrder),
  route(contract.cancelOrder, serveCancelOrder),
  ...printRoutes,
]
