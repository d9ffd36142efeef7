import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'

const SAME = `select agents.village from village_agents agents join villagers on villagers.village = agents.village
  where agents.person_id = $1 and villagers.person_id = $2`
const AGENT = 'select village from village_agents where person_id = $1'
const LIST = `select agents.person_id as "personId", people.name, agents.village,
    (select count(*) from villagers where villagers.village = agents.village) as villagers
  from village_agents agents join people on people.person_id = agents.person_id order by agents.person_id`

/** True for a registered 村级代办员. */
export const isAgent = async (db: Kysely<Database>, personId: string): Promise<boolean> =>
  (await row(db, AGENT, [personId])) !== undefined

/** True where the agent is registered for the village of the person. */
export const servesVillager = async (db: Kysely<Database>, agentId: string, personId: string): Promise<boolean> =>
  (await row(db, SAME, [agentId, personId])) !== undefined

export const readAgents = (db: Kysely<Database>) =>
  rows<{ personId: string; name: string; village: string; villagers: number }>(db, LIST)
