import * as trust from '../../../src/contract/account/trust'
import * as grants from '../../../src/contract/family/grants'
import * as presence from '../../../src/contract/family/presence'
import * as records from '../../../src/contract/family/records'
import * as requests from '../../../src/contract/family/requests'
import * as shares from '../../../src/contract/family/shares'
import * as sandbox from '../../../src/contract/sandbox/family'
import { refuse } from '../../base/http/refuse'
import type { Route } from '../../base/http/route'

const all = { ...trust, ...grants, ...presence, ...records, ...requests, ...shares, ...sandbox }

/** What is not served yet answers 503. */
export const pending = (served: readonly Route[]): Route[] =>
  Object.values(all).flatMap((thing) => {
    if (!('operationId' in thing) || served.some(({ endpoint }) => endpoint.operationId === thing.operationId))
      return []
    return [{ endpoint: thing, handle: async () => refuse('unavailable') }]
  })
