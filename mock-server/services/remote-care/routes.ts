import type { Route } from '../../base/http/route'
import { actRoutes } from './act'
import { changeFilingRoute, createFilingRoute } from './create'
import { effectRoute } from './effect'
import { materialRoutes } from './materials/routes'
import { overviewRoute } from './overview'
import { printRoute } from './print'
import { readRoutes } from './read'
import { termsRoute } from './terms'

export const routes: Route[] = [
  overviewRoute,
  effectRoute,
  termsRoute,
  ...readRoutes,
  createFilingRoute,
  changeFilingRoute,
  ...actRoutes,
  printRoute,
  ...materialRoutes,
]
