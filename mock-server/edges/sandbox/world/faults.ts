import { addFault, clearFaults, type FaultKind, listFaults } from '../../../../src/contract/sandbox/world'
import { rows } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'

const ADD = `insert into faults (fault_id, operation, kind, times_left, seed, created_at) values ($1, $2, $3, $4, $5, $6)`
const LIST = `select operation as "operationId", kind, times_left as times from faults
  where times_left > 0 order by created_at, fault_id`
/** What puts the sandbox right again is never made to fail. */
const SPARED = ['sandbox.reset', 'sandbox.addFault', 'sandbox.listFaults', 'sandbox.clearFaults']

/** `operations` are those that this server has. */
export const faultRoutes = (operations: () => readonly string[]): Route[] => [
  route(listFaults, async ({ db }) => ({
    items: await rows<{ operationId: string; kind: FaultKind; times: number }>(db, LIST),
  })),
  route(addFault, async ({ db, ids, now, input: { body } }) => {
    const { operationId, kind, times, seed = 1 } = body
    if (!operations().includes(operationId) || SPARED.includes(operationId)) refuse('not-found')
    await rows(db, ADD, [ids.id(), operationId, kind, times, seed, now])
    return { operationId, kind, times }
  }),
  route(clearFaults, async ({ db }) => {
    const cleared = await rows(db, 'delete from faults where times_left > 0 returning fault_id')
    return { cleared: cleared.length }
  }),
]
