import type { Route } from './base/http/route'
import { routes as agents } from './edges/sandbox/agents/routes'
import { routes as bills } from './edges/sandbox/bills/routes'
import { routes as hospitals } from './edges/sandbox/booking/routes'
import { routes as cashier } from './edges/sandbox/cashier/routes'
import { routes as clerk } from './edges/sandbox/clerk/routes'
import { routes as clinic } from './edges/sandbox/clinic/routes'
import { routes as counter } from './edges/sandbox/counter/routes'
import { routes as face } from './edges/sandbox/face/routes'
import { routes as familyCounter } from './edges/sandbox/family-counter/routes'
import { routes as filings } from './edges/sandbox/filings/routes'
import { routes as invoices } from './edges/sandbox/invoices/routes'
import { openIdOfLoginCode } from './edges/sandbox/personas/login-code'
import { routes as personas } from './edges/sandbox/personas/routes'
import { routes as phone } from './edges/sandbox/phone/routes'
import { routes as shares } from './edges/sandbox/shares/routes'
import { routes as terminal } from './edges/sandbox/terminal/routes'
import { worldRoutes } from './edges/sandbox/world/routes'
import { accountRoutes } from './services/account/routes'
import { routes as activation } from './services/activation/routes'
import { bookingRoutes } from './services/booking/booking-routes'
import { dayRoutes } from './services/booking/day/routes'
import { kindsRoutes } from './services/booking/kinds/routes'
import { routes as catalogue } from './services/catalogue/routes'
import { routes as family } from './services/family/routes'
import { routes as reimbursement } from './services/reimbursement/routes'
import { routes as remoteCare } from './services/remote-care/routes'
import { routes as settlement } from './services/settlement/routes'

/** What the server answers. With the sandbox off nothing of `/sandbox` exists, and no sandbox login code works. */
export function collectRoutes(sandbox: boolean): readonly Route[] {
  const api = [
    ...accountRoutes(sandbox ? openIdOfLoginCode : () => undefined),
    ...catalogue,
    ...activation,
    ...settlement,
    ...reimbursement,
    ...remoteCare,
    ...family,
    ...bookingRoutes,
    ...dayRoutes,
    ...kindsRoutes,
  ]
  if (!sandbox) return api
  const all: Route[] = [...api]
  const endpoints = () => all.map((route) => route.endpoint)
  all.push(...worldRoutes(endpoints), ...personas, ...terminal, ...face, ...counter)
  all.push(...clinic, ...hospitals, ...bills, ...cashier, ...shares, ...phone, ...agents, ...familyCounter, ...filings)
  all.push(...invoices, ...clerk)
  return all
}
