import type { Route } from '../../base/http/route'
import { appointmentRoutes } from './appointments'
import { holdRoutes } from './holds'
import { scheduleRoutes } from './schedule'
import { waitRoutes } from './waits'

/** Numbers, holds, bookings, waiting. */
export const bookingRoutes: readonly Route[] = [...scheduleRoutes, ...holdRoutes, ...appointmentRoutes, ...waitRoutes]
