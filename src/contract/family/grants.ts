import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { grant } from './grant'

const access = { kind: 'self' } as const
const params = v.object({ id })

/** 替家人办 and 家人替我办: for whom I act, and who acts for me. Active ones first, ended ones of the last 90 days. */
export const listGrants = endpoint({
  operationId: 'family.listGrants',
  method: 'GET',
  path: '/api/family/grants',
  summary: '亲情账户',
  response: v.object({ actingFor: v.array(grant), actedBy: v.array(grant) }),
  access,
})

export const readGrant = endpoint({
  operationId: 'family.readGrant',
  method: 'GET',
  path: '/api/family/grants/{id}',
  summary: '一份亲情账户',
  params,
  response: grant,
  access,
})

/** Ends it at once, whoever of the two asks; unpaid orders under it are let go. Ending twice is no harm. */
export const endGrant = endpoint({
  operationId: 'family.endGrant',
  method: 'DELETE',
  path: '/api/family/grants/{id}',
  summary: '停止替办',
  params,
  response: grant,
  access,
})
