import type { Route } from '../../base/http/route'
import { grantRoutes } from './grants/routes'
import { presenceRoutes } from './presence/routes'
import { answerRoutes } from './requests/answer'
import { placeConsentCall } from './requests/call'
import { createGrantRequest } from './requests/create'
import { addKinshipProof } from './requests/proof'
import { readRoutes } from './requests/read'
import { ruleRoutes } from './rules'

export const routes: Route[] = [
  ...ruleRoutes,
  createGrantRequest,
  ...readRoutes,
  addKinshipProof,
  placeConsentCall,
  ...answerRoutes,
  ...grantRoutes,
  ...presenceRoutes,
]
