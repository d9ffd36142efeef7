import * as contract from '../../../../src/contract/family/wards'
import type { PeopleTable } from '../../../base/db/tables/people'
import { refuse } from '../../../base/http/refuse'
import { type Call, type Route, route } from '../../../base/http/route'
import { recordAct } from '../../../registers/acts'
import { listedConsents } from '../../../registers/consent-list'
import { readWards } from '../../../registers/kinship/wards'
import { notify } from '../../../registers/messages'
import { ageOf } from '../../../registers/people'
import { copyFor, forget, holdingsOf } from './held'
import { takeBack } from './withdraw'

type Work = Pick<Call, 'db' | 'now' | 'ids' | 'caller'>

/** The child, where the caller is her guardian and she is under 14; nobody else is found. */
async function wardOf({ db, now, caller }: Work, personId: string): Promise<PeopleTable> {
  const wards = await readWards(db, caller.actorId, now)
  return wards.find((child) => child.person_id === personId) ?? refuse('not-found')
}

/** Written into the record that both read, and told to the child. */
async function writeDown(call: Work, ward: PeopleTable, operation: string, text: string): Promise<void> {
  const caller = { actorId: call.caller.actorId, subjectId: ward.person_id, grantId: null }
  await recordAct({ ...call, caller }, { operation })
  await notify(call, ward.person_id, `${ward.name}你好，${text}`)
}

/** The words are written to who is meant; to her guardian they speak of the child. */
const aboutChild = ({ items }: Awaited<ReturnType<typeof holdingsOf>>) => ({
  items: items.map((one) => ({
    ...one,
    title: one.title.replaceAll('您', '孩子'),
    why: one.why.replaceAll('您', '孩子'),
    until: one.until.replaceAll('您', '孩子'),
  })),
})

export const wardRoutes: Route[] = [
  route(contract.listWards, async ({ db, now, caller }) => {
    const wards = await readWards(db, caller.actorId, now)
    return { items: wards.map((child) => ({ personId: child.person_id, name: child.name, age: ageOf(child, now) })) }
  }),
  route(contract.listWardConsents, async (call) => {
    const ward = await wardOf(call, call.input.params.personId)
    return listedConsents(call.db, ward.person_id)
  }),
  route(contract.withdrawWardConsent, async (call) => {
    const { personId, id } = call.input.params
    const ward = await wardOf(call, personId)
    const taken = await takeBack(call, personId, id)
    await writeDown(call, ward, contract.withdrawWardConsent.operationId, '监护人替你收回了一项同意。')
    return taken
  }),
  route(contract.listWardHoldings, async (call) => {
    const ward = await wardOf(call, call.input.params.personId)
    return aboutChild(await holdingsOf(call.db, ward.person_id))
  }),
  route(contract.exportWardData, async (call) => {
    const ward = await wardOf(call, call.input.params.personId)
    const copy = await copyFor(call, ward)
    await writeDown(call, ward, contract.exportWardData.operationId, '监护人取了一份你的信息。')
    return copy
  }),
  route(contract.requestWardDeletion, async (call) => {
    const ward = await wardOf(call, call.input.params.personId)
    const done = await forget(call, ward.person_id)
    await writeDown(call, ward, contract.requestWardDeletion.operationId, '监护人替你删了能删的信息。')
    return done
  }),
]
