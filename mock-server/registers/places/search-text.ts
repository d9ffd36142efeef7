import { Converter } from 'opencc-js/t2cn'

/** The first character under each initial in the collation by pinyin; there is no i, u or v. */
const FIRST = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他哇夕丫帀'
const INITIALS = 'abcdefghjklmnopqrstwxyz'
const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin')
const known = new Map<string, string>()

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return /[a-z0-9]/i.test(character) ? character.toLowerCase() : ''
  const before = known.get(character)
  if (before !== undefined) return before
  const after = [...FIRST].findIndex((first) => byPinyin.compare(character, first) < 0)
  const initial = INITIALS.charAt((after === -1 ? FIRST.length : after) - 1)
  known.set(character, initial)
  return initial
}

/** The initials of the pinyin: 第一医院 → dyyy. A character with two readings has the one the collation knows. */
export const pinyinInitials = (text: string): string => [...text].map(initialOf).join('')

const toSimplified = Converter({ from: 't', to: 'cn' })

/** One width, lower case, no spaces at the ends; the characters as they were typed. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

/** What a person typed, as `search_text` is written: plain, and in simplified characters (醫院 finds 医院). */
export const normalised = (text: string): string => toSimplified(plain(text))

/** What a name is found by: itself, other names, and the initials of each. */
export const searchTextOf = (...names: readonly string[]): string =>
  names.flatMap((name) => [normalised(name), pinyinInitials(name)]).join(' ')

/** Surnames of two characters that are still common (百家姓). */
const DOUBLE = ['欧阳', '司马', '上官', '诸葛', '皇甫', '尉迟', '令狐', '慕容', '司徒', '端木']

/** What a person is found by, as the columns of a table. */
export function findableBy(name: string): { name: string; given_name: string; initials: string } {
  const surname = DOUBLE.some((double) => name.startsWith(double)) ? 2 : 1
  return { name, given_name: name.slice(surname), initials: pinyinInitials(name) }
}

const escaped = (word: string) => word.replace(/[\\%_]/g, '\\$&')

/** The LIKE pattern of what holds these words. */
export const containing = (words: string) => `%${escaped(words)}%`

/** The pattern of what begins so. */
export const beginningWith = (words: string) => `${escaped(words)}%`

/** The LIKE patterns of a search: one for each of its first three words, all of which must be found. */
export const patternsOf = (text: string): readonly string[] =>
  normalised(text)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 3)
    .map(containing)

/** From these words, as they are, to the last text that begins with them, for a column with collation "C". */
export function beginning(text: string): readonly [from: string, to: string] {
  const words = text.replace(/\s+/g, '')
  return [words, `${words}\u{10ffff}`]
}
