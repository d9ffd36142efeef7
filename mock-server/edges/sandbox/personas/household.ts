import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { personIdOf } from './persona'

/** [child, parent] */
const parents = [
  ['zhouxiao', 'zhoujianguo'],
  ['zhouxiao', 'chenmin'],
  ['zhouming', 'zhoujianguo'],
  ['zhouming', 'chenmin'],
  ['zhoujianguo', 'liguilan'],
  ['child', 'paused'],
] as const

const marriages = [
  ['zhoujianguo', 'chenmin'],
  ['elder', 'deceased'],
] as const

const VILLAGE = '示例镇青石村'

/** Writes who is related to whom, and the village. Everybody else is a stranger to everybody. */
export async function seedHousehold(db: Kysely<Database>): Promise<void> {
  const parentRows = parents.map(([child, parent]) => ({ child_id: personIdOf(child), parent_id: personIdOf(parent) }))
  const marriageRows = marriages.map(([a, b]) => ({ a_id: personIdOf(a), b_id: personIdOf(b), divorced_on: null }))
  await db.insertInto('kin_parents').values(parentRows).execute()
  await db.insertInto('kin_marriages').values(marriageRows).execute()
  await db
    .insertInto('village_agents')
    .values({ person_id: personIdOf('wangcunming'), village: VILLAGE })
    .execute()
  const villagers = ['xudashan', 'liguilan'].map((one) => ({ person_id: personIdOf(one), village: VILLAGE }))
  await db.insertInto('villagers').values(villagers).execute()
}
