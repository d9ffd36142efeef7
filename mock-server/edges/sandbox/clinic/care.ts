import * as contract from '../../../../src/contract/sandbox/care'
import type { Output } from '../../../../src/contract/shared/endpoint'
import { maskName } from '../../../../src/contract/shared/identity'
import { rows } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { type Call, type Route, route } from '../../../base/http/route'
import { readPerson } from '../../../registers/people'
import { answerCare } from '../../../services/booking/kinds/hospital'
import { type CareRow, lockCare } from '../../../services/booking/kinds/rows'
import { offerOf } from '../../../services/booking/kinds/view'

const SHOWN = 30
const NEWEST = 'select * from care_requests order by changed_at desc, request_id limit $1'

async function toCase({ db }: Pick<Call, 'db'>, care: CareRow): Promise<Output<typeof contract.answerCareCase>> {
  const { kind, title } = offerOf(care)
  const person = await readPerson(db, care.person_id)
  return {
    requestId: care.request_id,
    kind,
    title,
    name: maskName(person?.name ?? ''),
    status: care.status,
    time: care.day === null || care.part === null ? null : { day: care.day, part: care.part },
    reason: care.reason ?? '',
    visitId: care.visit_id,
    delivery: care.handover === 'pick-up' ? 'pick-up' : care.delivery,
  }
}

/** The hospital's desk for requests of all kinds. */
export const careCaseRoutes: Route[] = [
  route(contract.listCareCases, async (call) => {
    const found = await rows<CareRow>(call.db, NEWEST, [SHOWN])
    return { items: await Promise.all(found.map((care) => toCase(call, care))) }
  }),
  route(contract.answerCareCase, async (call) => {
    const care = await lockCare(call.db, call.input.params.requestId)
    return toCase(call, await answerCare(call, care ?? refuse('not-found'), call.input.body))
  }),
]
