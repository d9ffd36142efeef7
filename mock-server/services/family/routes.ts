import type { Route } from '../../base/http/route'
import { grantRoutes } from './grants/routes'
import { helpRoutes } from './help/routes'
import { presenceRoutes } from './presence/routes'
import { listFamilyRecords } from './records/list'
import { answerRoutes } from './requests/answer'
import { placeConsentCall } from './requests/call'
import { createGrantRequest } from './requests/create'
import { addKinshipProof } from './requests/proof'
import { readRoutes } from './requests/read'
import { ruleRoutes } from './rules'
import { shareProofRoutes } from './share-proofs/routes'
import { shareRoutes } from './shares/routes'
import { trustRoutes } from './trust/routes'

export const routes: Route[] = [
  ...ruleRoutes,
  createGrantRequest,
  ...readRoutes,
  addKinshipProof,
  placeConsentCall,
  ...answerRoutes,
  ...grantRoutes,
  ...helpRoutes,
  ...presenceRoutes,
  listFamilyRecords,
  ...shareRoutes,
  ...shareProofRoutes,
  ...trustRoutes,
]
