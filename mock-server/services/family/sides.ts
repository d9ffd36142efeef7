import { inverseOf, type Relation, relationWord } from '../../../src/contract/family/relation'
import type { PeopleTable } from '../../base/db/tables/people'
import type { Side } from '../../registers/grants/rows'

export const sideOf = (person: Pick<PeopleTable, 'person_id' | 'name' | 'sex' | 'birth_date'>): Side => ({
  id: person.person_id,
  name: person.name,
  sex: person.sex,
  birthDate: person.birth_date,
})

/** How `self` calls `other`, who is `relation` to her. */
export const wordBetween = (relation: Relation, self: Side, other: Side): string =>
  relationWord(relation, { selfSex: self.sex, otherSex: other.sex, otherOlder: other.birthDate < self.birthDate })

/** The tie as one of the two reads it; `relation` is what the subject is to the actor. */
export function tieFor(readerId: string, relation: Relation, actor: Side, subject: Side) {
  const isActor = readerId === actor.id
  const [self, other] = isActor ? [actor, subject] : [subject, actor]
  const own = isActor ? relation : inverseOf(relation)
  const side = isActor ? ('actor' as const) : ('subject' as const)
  return { side, other, relation: own, relationWord: wordBetween(own, self, other) }
}
