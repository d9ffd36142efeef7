import { inverseOf, type Relation } from '../../../src/contract/family/relation'

/** The part of the household register that lies around some people. */
export interface Household {
  sexOf: ReadonlyMap<string, 'male' | 'female'>
  parents: readonly { childId: string; parentId: string }[]
  /** Divorced ones are left out; a death does not end the tie to in-laws. */
  marriages: readonly { aId: string; bId: string }[]
  guardians: readonly { guardianId: string; wardId: string }[]
}

const parentsOf = ({ parents }: Household, id: string) =>
  parents.filter((tie) => tie.childId === id).map((tie) => tie.parentId)
const childrenOf = ({ parents }: Household, id: string) =>
  parents.filter((tie) => tie.parentId === id).map((tie) => tie.childId)
const spousesOf = ({ marriages }: Household, id: string) =>
  marriages.flatMap(({ aId, bId }) => (aId === id ? [bId] : bId === id ? [aId] : []))

const isFather = (house: Household, id: string) => house.sexOf.get(id) === 'male'
type Test = (house: Household, self: string, other: string) => boolean

const throughParent =
  (father: boolean): Test =>
  (house, self, other) =>
    parentsOf(house, self).some(
      (parent) => isFather(house, parent) === father && parentsOf(house, parent).includes(other),
    )
const turned =
  (test: Test): Test =>
  (house, self, other) =>
    test(house, other, self)

const isParent: Test = (house, self, other) => parentsOf(house, self).includes(other)
const isWard: Test = (house, self, other) =>
  house.guardians.some((tie) => tie.guardianId === self && tie.wardId === other)
const isParentInLaw: Test = (house, self, other) =>
  spousesOf(house, self).some((spouse) => parentsOf(house, spouse).includes(other))

/** Nearest first; each kind stands beside its inverse, so that both sides are told the same tie. */
const tests: readonly (readonly [Relation, Test])[] = [
  ['spouse', (house, self, other) => spousesOf(house, self).includes(other)],
  ['parent', isParent],
  ['child', turned(isParent)],
  ['ward', isWard],
  ['guardian', turned(isWard)],
  ['grandparent', throughParent(true)],
  ['grandchild', turned(throughParent(true))],
  ['maternal-grandparent', throughParent(false)],
  ['maternal-grandchild', turned(throughParent(false))],
  [
    'sibling',
    (house, self, other) => parentsOf(house, self).some((parent) => childrenOf(house, parent).includes(other)),
  ],
  ['parent-in-law', isParentInLaw],
  ['child-in-law', turned(isParentInLaw)],
]

const nearest = (house: Household, self: string, other: string) =>
  tests.find(([, test]) => test(house, self, other))?.[0]

/**
 * What `other` is to `self` by the household register (亲属关系核验); undefined where it shows no near tie. Two people
 * can be tied twice, even as in-laws both ways; one fixed side is asked, so that both are told the same tie.
 */
export function judgeKinship(house: Household, self: string, other: string): Relation | undefined {
  if (self === other) return undefined
  if (self < other) return nearest(house, self, other)
  const back = nearest(house, other, self)
  return back && inverseOf(back)
}
