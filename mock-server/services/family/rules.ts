import { dayCeilings, paymentCeilings, terms } from '../../../src/contract/family/limits'
import { listRelatives, readRules } from '../../../src/contract/family/requests'
import { maskName } from '../../../src/contract/shared/identity'
import { rows } from '../../base/db/statement'
import type { PeopleTable } from '../../base/db/tables/people'
import { type Route, route } from '../../base/http/route'
import { familyPolicy } from '../../regions/family'
import { countMembers, hasGrant } from '../../registers/grants/active'
import { isAgent } from '../../registers/kinship/agents'
import { readRelatives } from '../../registers/kinship/household'
import { readInsurances } from '../../registers/people'
import { sideOf, wordBetween } from './sides'

const PEOPLE = 'select * from people where person_id = any($1)'

export const ruleRoutes: Route[] = [
  route(readRules, async ({ db, now, caller }) => {
    const [insurance] = await readInsurances(db, caller.actorId)
    const { memberLimit, faceWithinMinutes } = familyPolicy(insurance?.region ?? '')
    return {
      paymentCeilings: [...paymentCeilings],
      dayCeilings: [...dayCeilings],
      terms: [...terms],
      memberLimit,
      members: await countMembers(db, caller.actorId, now),
      faceWithinMinutes,
      isAgent: await isAgent(db, caller.actorId),
    }
  }),
  route(listRelatives, async ({ db, now, caller }) => {
    const found = await readRelatives(db, caller.actorId)
    const people = await rows<PeopleTable>(db, PEOPLE, [[caller.actorId, ...found.keys()]])
    const self = people.find((person) => person.person_id === caller.actorId)
    const items = []
    for (const person of people) {
      const relation = found.get(person.person_id)
      if (!self || !relation || relation === 'guardian' || person.deceased_on !== null) continue
      items.push({
        personId: person.person_id,
        maskedName: maskName(person.name),
        relation,
        relationWord: wordBetween(relation, sideOf(self), sideOf(person)),
        granted: await hasGrant(db, caller.actorId, person.person_id, now),
      })
    }
    return { items: items.sort((a, b) => (a.personId < b.personId ? -1 : 1)) }
  }),
]
