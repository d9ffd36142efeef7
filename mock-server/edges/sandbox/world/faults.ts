import { addFault, clearFaults, type FaultKind, listFaults } from '../../../../src/contract/sandbox/world'
import type { Endpoint } from '../../../../src/contract/shared/endpoint'
import type { ProblemCode } from '../../../../src/contract/shared/problem'
import { problemsOf } from '../../../../src/contract/shared/problems-of'
import { rows } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'

const ADD = `insert into faults (fault_id, operation, kind, code, times_left, seed, created_at)
  values ($1, $2, $3, $4, $5, $6, $7)`
const LIST = `select operation as "operationId", kind, code, times_left as times from faults
  where times_left > 0 order by created_at, fault_id`
/** What puts the sandbox right again is never made to fail. */
const SPARED = ['sandbox.reset', 'sandbox.addFault', 'sandbox.listFaults', 'sandbox.clearFaults']

/** The problem to answer: one that the contract names for the operation. */
function codeOf(endpoint: Endpoint, kind: FaultKind, code: ProblemCode | undefined): ProblemCode | null {
  if (kind !== 'problem') return null
  if (code !== undefined && problemsOf(endpoint).includes(code)) return code
  return refuse('malformed', {
    fields: { code: `写 ${endpoint.operationId} 会答的：${problemsOf(endpoint).join(' ')}` },
  })
}

interface Stored {
  operationId: string
  kind: FaultKind
  code: ProblemCode | null
  times: number
}

const toFault = ({ code, ...fault }: Stored) => (code === null ? fault : { ...fault, code })

/** `endpoints` are those that this server has. */
export const faultRoutes = (endpoints: () => readonly Endpoint[]): Route[] => [
  route(listFaults, async ({ db }) => ({
    items: (await rows<Stored>(db, LIST)).map(toFault),
  })),
  route(addFault, async ({ db, ids, now, input: { body } }) => {
    const { operationId, kind, times, seed = 1 } = body
    const endpoint = endpoints().find((one) => one.operationId === operationId)
    if (!endpoint || SPARED.includes(operationId)) return refuse('not-found')
    const code = codeOf(endpoint, kind, body.code)
    await rows(db, ADD, [ids.id(), operationId, kind, code, times, seed, now])
    return toFault({ operationId, kind, code, times })
  }),
  route(clearFaults, async ({ db }) => {
    const cleared = await rows(db, 'delete from faults where times_left > 0 returning fault_id')
    return { cleared: cleared.length }
  }),
]
