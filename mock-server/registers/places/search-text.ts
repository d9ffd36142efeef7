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

/** What a person typed, as `search_text` is written: one width, lower case, no spaces at the ends. */
export const normalised = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

/** What a name is found by: itself, other names, and the initials of each. */
export const searchTextOf = (...names: readonly string[]): string =>
  names.flatMap((name) => [normalised(name), pinyinInitials(name)]).join(' ')

/** A search is up to three words, each of which must be found; an empty one always is. */
export function termsOf(text: string): readonly [string, string, string] {
  const [first = '', second = '', third = ''] = normalised(text).split(/\s+/)
  return [first, second, third]
}
