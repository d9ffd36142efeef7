import type { Route } from '../../base/http/route'
import { doctorRoutes } from './doctors'
import { institutionRoutes } from './institutions'
import { placeRoutes } from './places'
import { servicePointRoutes } from './service-points'
import { suggestRoutes } from './suggest'
import { symptomRoutes } from './symptoms'

/** The directory: everything here can be read before signing in. */
export const routes: Route[] = [
  ...institutionRoutes,
  ...doctorRoutes,
  ...placeRoutes,
  ...suggestRoutes,
  ...symptomRoutes,
  ...servicePointRoutes,
]
