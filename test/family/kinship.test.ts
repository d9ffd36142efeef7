import fc from 'fast-check'
import { type Household, judgeKinship } from '../../mock-server/registers/kinship/judge'
import { inverseOf, type Relation, relations, relationWord } from '../../src/contract/family/relation'

// 周 (爷爷, dead) + 李 (奶奶); their children 建国 and 姑; 建国 + 陈敏 (children of 外公, 外婆); 周晓, 周明. 方 is guardian of 孤.
const house: Household = {
  sexOf: new Map([
    ['grandfather', 'male'],
    ['grandmother', 'female'],
    ['father', 'male'],
    ['aunt', 'female'],
    ['mother', 'female'],
    ['mothers-mother', 'female'],
    ['self', 'female'],
    ['brother', 'male'],
    ['half', 'female'],
    ['cousin', 'male'],
    ['guardian', 'female'],
    ['ward', 'male'],
    ['stranger', 'male'],
  ]),
  parents: [
    ['father', 'grandfather'],
    ['father', 'grandmother'],
    ['aunt', 'grandfather'],
    ['aunt', 'grandmother'],
    ['mother', 'mothers-mother'],
    ['self', 'father'],
    ['self', 'mother'],
    ['brother', 'father'],
    ['brother', 'mother'],
    ['half', 'father'],
    ['cousin', 'aunt'],
  ].map(([childId = '', parentId = '']) => ({ childId, parentId })),
  marriages: [
    { aId: 'grandfather', bId: 'grandmother' },
    { aId: 'mother', bId: 'father' },
  ],
  guardians: [{ guardianId: 'guardian', wardId: 'ward' }],
}

const table: [string, string, Relation | undefined][] = [
  ['self', 'self', undefined],
  ['self', 'grandmother', 'grandparent'],
  ['self', 'grandfather', 'grandparent'],
  ['self', 'mothers-mother', 'maternal-grandparent'],
  ['self', 'father', 'parent'],
  ['self', 'mother', 'parent'],
  ['self', 'brother', 'sibling'],
  ['self', 'half', 'sibling'],
  ['brother', 'half', 'sibling'],
  ['self', 'aunt', undefined],
  ['self', 'cousin', undefined],
  ['self', 'stranger', undefined],
  ['grandmother', 'self', 'grandchild'],
  ['grandmother', 'cousin', 'maternal-grandchild'],
  ['mothers-mother', 'brother', 'maternal-grandchild'],
  ['father', 'self', 'child'],
  ['mother', 'father', 'spouse'],
  ['mother', 'grandmother', 'parent-in-law'],
  ['mother', 'grandfather', 'parent-in-law'],
  ['father', 'mothers-mother', 'parent-in-law'],
  ['grandmother', 'mother', 'child-in-law'],
  ['mothers-mother', 'father', 'child-in-law'],
  ['mother', 'half', undefined],
  ['mother', 'aunt', undefined],
  ['father', 'aunt', 'sibling'],
  ['guardian', 'ward', 'ward'],
  ['ward', 'guardian', 'guardian'],
  ['guardian', 'self', undefined],
]

test.each(table)('to %s, %s is: %s', (self, other, expected) => {
  expect(judgeKinship(house, self, other)).toBe(expected)
})

test('a divorce ends the tie to in-laws, a death does not', () => {
  expect(judgeKinship(house, 'mother', 'grandfather')).toBe('parent-in-law')
  expect(judgeKinship({ ...house, marriages: [] }, 'mother', 'grandmother')).toBeUndefined()
})

const people = Array.from({ length: 9 }, (_, index) => `p${index}`)
const person = fc.nat({ max: people.length - 1 })
/** Parents are older than their children (a smaller number), so that nobody is her own ancestor. */
const randomHouse = fc.record({
  sexes: fc.array(fc.constantFrom<'male' | 'female'>('male', 'female'), { minLength: 9, maxLength: 9 }),
  parents: fc.array(fc.tuple(person, person), { maxLength: 14 }),
  marriages: fc.array(fc.tuple(person, person), { maxLength: 5 }),
  guardians: fc.array(fc.tuple(person, person), { maxLength: 2 }),
})
const name = (index: number) => people[index] ?? ''
type Drawn = typeof randomHouse extends fc.Arbitrary<infer Value> ? Value : never
const toHouse = ({ sexes, parents, marriages, guardians }: Drawn): Household => ({
  sexOf: new Map(people.map((one, index) => [one, sexes[index] ?? 'female'])),
  parents: parents.filter(([a, b]) => a > b).map(([a, b]) => ({ childId: name(a), parentId: name(b) })),
  marriages: marriages.filter(([a, b]) => a !== b).map(([a, b]) => ({ aId: name(a), bId: name(b) })),
  guardians: guardians.filter(([a, b]) => a < b).map(([a, b]) => ({ guardianId: name(a), wardId: name(b) })),
})

test('both sides are told the same tie, and nobody is related to herself', () => {
  fc.assert(
    fc.property(randomHouse, person, person, (drawn, a, b) => {
      const random = toHouse(drawn)
      const there = judgeKinship(random, name(a), name(b))
      const back = judgeKinship(random, name(b), name(a))
      expect(back).toBe(there && inverseOf(there))
      if (a === b) expect(there).toBeUndefined()
    }),
    { numRuns: 2000, seed: 3 },
  )
})

test('a tie needs a way: who has no parent, spouse, child or guardian is related to nobody', () => {
  fc.assert(
    fc.property(randomHouse, person, person, (drawn, a, b) => {
      const random = toHouse(drawn)
      const alone = name(a)
      const without: Household = {
        ...random,
        parents: random.parents.filter((tie) => tie.childId !== alone && tie.parentId !== alone),
        marriages: random.marriages.filter((tie) => tie.aId !== alone && tie.bId !== alone),
        guardians: random.guardians.filter((tie) => tie.guardianId !== alone && tie.wardId !== alone),
      }
      expect(judgeKinship(without, alone, name(b))).toBeUndefined()
    }),
    { numRuns: 500, seed: 4 },
  )
})

test('every relation has a word for both sexes, and its inverse comes back', () => {
  const words = new Set<string>()
  for (const relation of relations) {
    expect(inverseOf(inverseOf(relation))).toBe(relation)
    for (const selfSex of ['male', 'female'] as const)
      for (const otherSex of ['male', 'female'] as const)
        for (const otherOlder of [true, false]) words.add(relationWord(relation, { selfSex, otherSex, otherOlder }))
  }
  expect(words).toEqual(
    new Set(
      '丈夫 妻子 爸爸 妈妈 岳父 岳母 公公 婆婆 儿子 女儿 女婿 儿媳 爷爷 奶奶 外公 外婆 孙子 孙女 外孙 外孙女 哥哥 姐姐 弟弟 妹妹 被监护人 监护人 村民 代办员'.split(
        ' ',
      ),
    ),
  )
})
