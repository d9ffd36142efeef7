import * as v from 'valibot'

/**
 * 亲属关系: what the other is to oneself. The near relatives of 国办发〔2024〕38号 [U] and, from the seed about a
 * daughter-in-law, in-laws. `ward` and `guardian` are 被监护人 and 监护人; `villager` and `agent` are the two sides of a
 * registered 村级代办员, who is no relative.
 */
export const relations = [
  'spouse',
  'parent',
  'parent-in-law',
  'child',
  'child-in-law',
  'grandparent',
  'maternal-grandparent',
  'grandchild',
  'maternal-grandchild',
  'sibling',
  'ward',
  'guardian',
  'villager',
  'agent',
] as const
export type Relation = (typeof relations)[number]
export const relation = v.picklist(relations)

/** What an applicant may say the other is to her. */
export const claimable = relations.filter((one) => one !== 'guardian' && one !== 'agent')
export const claimedRelation = v.picklist(claimable)

export type Sex = 'male' | 'female'

/** Two people as far as the word between them depends on it. */
export interface Two {
  selfSex: Sex
  otherSex: Sex
  /** Brothers and sisters: the other is the older one. */
  otherOlder: boolean
}

const pair = (male: string, female: string) => (sex: Sex) => (sex === 'male' ? male : female)

/** How one calls the other: 奶奶, 儿媳, 姐姐. */
export function relationWord(kind: Relation, { selfSex, otherSex, otherOlder }: Two): string {
  switch (kind) {
    case 'spouse':
      return pair('丈夫', '妻子')(otherSex)
    case 'parent':
      return pair('爸爸', '妈妈')(otherSex)
    case 'parent-in-law':
      return selfSex === 'male' ? pair('岳父', '岳母')(otherSex) : pair('公公', '婆婆')(otherSex)
    case 'child':
      return pair('儿子', '女儿')(otherSex)
    case 'child-in-law':
      return pair('女婿', '儿媳')(otherSex)
    case 'grandparent':
      return pair('爷爷', '奶奶')(otherSex)
    case 'maternal-grandparent':
      return pair('外公', '外婆')(otherSex)
    case 'grandchild':
      return pair('孙子', '孙女')(otherSex)
    case 'maternal-grandchild':
      return pair('外孙', '外孙女')(otherSex)
    case 'sibling':
      return otherOlder ? pair('哥哥', '姐姐')(otherSex) : pair('弟弟', '妹妹')(otherSex)
    case 'ward':
      return '被监护人'
    case 'guardian':
      return '监护人'
    case 'villager':
      return '村民'
    case 'agent':
      return '代办员'
  }
}

const inverses: Record<Relation, Relation> = {
  spouse: 'spouse',
  parent: 'child',
  'parent-in-law': 'child-in-law',
  child: 'parent',
  'child-in-law': 'parent-in-law',
  grandparent: 'grandchild',
  'maternal-grandparent': 'maternal-grandchild',
  grandchild: 'grandparent',
  'maternal-grandchild': 'maternal-grandparent',
  sibling: 'sibling',
  ward: 'guardian',
  guardian: 'ward',
  villager: 'agent',
  agent: 'villager',
}

/** The same tie seen by the other: her granddaughter is, to a granddaughter, her grandmother. */
export const inverseOf = (kind: Relation): Relation => inverses[kind]
