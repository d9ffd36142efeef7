import type { Kysely } from 'kysely'
import type { Relation } from '../../../src/contract/family/relation'
import type { Database } from '../../base/db/schema'
import { row } from '../../base/db/statement'
import { type Household, judgeKinship } from './judge'

const step = (from: string) => `select id from ${from}
    union select parent_id from kin_parents join ${from} on child_id = id
    union select child_id from kin_parents join ${from} on parent_id = id
    union select b_id from kin_marriages join ${from} on a_id = id where divorced_on is null
    union select a_id from kin_marriages join ${from} on b_id = id where divorced_on is null
    union select ward_id from kin_guardians join ${from} on guardian_id = id where ended_on is null
    union select guardian_id from kin_guardians join ${from} on ward_id = id where ended_on is null`

// Two steps reach every near relative: grandparents, siblings and in-laws are two ties away.
const READ = `with zero as (select unnest($1::text[]) as id), one as (${step('zero')}), two as (${step('one')})
  select
    (select coalesce(jsonb_agg(jsonb_build_array(person_id, sex)), '[]') from people
      where person_id in (select id from two)) as sexes,
    (select coalesce(jsonb_agg(jsonb_build_object('childId', child_id, 'parentId', parent_id)), '[]') from kin_parents
      where child_id in (select id from two) and parent_id in (select id from two)) as parents,
    (select coalesce(jsonb_agg(jsonb_build_object('aId', a_id, 'bId', b_id)), '[]') from kin_marriages
      where divorced_on is null and a_id in (select id from two) and b_id in (select id from two)) as marriages,
    (select coalesce(jsonb_agg(jsonb_build_object('guardianId', guardian_id, 'wardId', ward_id)), '[]')
      from kin_guardians where ended_on is null and guardian_id in (select id from two)
      and ward_id in (select id from two)) as guardians`

type Found = Pick<Household, 'parents' | 'marriages' | 'guardians'> & { sexes: [string, 'male' | 'female'][] }

/** The household register around these people. */
async function readHousehold(db: Kysely<Database>, ids: readonly string[]): Promise<Household> {
  const found = await row<Found>(db, READ, [[...ids]])
  if (!found) throw new Error('the household register did not answer')
  const { sexes, ...ties } = found
  return { sexOf: new Map(sexes), ...ties }
}

/** What `other` is to `self`, as the platform judges it: no proof is asked for. */
export async function readKinship(db: Kysely<Database>, self: string, other: string): Promise<Relation | undefined> {
  return judgeKinship(await readHousehold(db, [self, other]), self, other)
}

/** Every near relative of a person, by id. */
export async function readRelatives(db: Kysely<Database>, self: string): Promise<Map<string, Relation>> {
  const house = await readHousehold(db, [self])
  const found = new Map<string, Relation>()
  for (const other of house.sexOf.keys()) {
    const relation = judgeKinship(house, self, other)
    if (relation) found.set(other, relation)
  }
  return found
}
