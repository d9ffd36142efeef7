import { exportData, listHoldings, requestDeletion } from '../../../../src/contract/account/trust'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'
import { CHILD_AGE } from '../../../registers/kinship/wards'
import { ageOf, readPerson } from '../../../registers/people'
import { copyFor, forget, holdingsOf } from './held'
import { wardRoutes } from './wards'
import { withdraw } from './withdraw'

export const trustRoutes: Route[] = [
  withdraw,
  route(listHoldings, ({ db, caller }) => holdingsOf(db, caller.actorId)),
  route(exportData, async (call) => {
    const person = (await readPerson(call.db, call.caller.actorId)) ?? refuse('not-found')
    return copyFor(call, person)
  }),
  route(requestDeletion, async (call) => {
    const person = (await readPerson(call.db, call.caller.actorId)) ?? refuse('not-found')
    if (ageOf(person, call.now) < CHILD_AGE) {
      refuse('under-age', { detail: '不满 14 岁，请监护人在自己的手机上办：我的，我同意过什么。' })
    }
    return forget(call, person.person_id)
  }),
  ...wardRoutes,
]
