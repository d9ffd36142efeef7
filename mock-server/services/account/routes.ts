import type { Route } from '../../base/http/route'
import { deviceRoutes } from './devices'
import { homeRoute } from './home'
import { inboxRoutes } from './inbox'
import { type OpenIdOf, sessionRoutes } from './session'

/** `openIdOf` is the channel's answer to a login code: the sandbox's, or none where the sandbox is off. */
export const accountRoutes = (openIdOf: OpenIdOf): Route[] => [
  ...sessionRoutes(openIdOf),
  homeRoute,
  ...deviceRoutes,
  ...inboxRoutes,
]
