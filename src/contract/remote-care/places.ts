import { type Place, places } from './place-table'

const byRegion = new Map(places.map((place) => [place.region, place]))

/** The place of a 6-digit region, or undefined where this table does not name it. */
export const placeOf = (region: string): Place | undefined => byRegion.get(region)

/** "杭州"; for a region the table does not name, "外地". */
export const placeName = (region: string): string => byRegion.get(region)?.name ?? '外地'

const PROVINCE = 2
const CITY = 4

const isProvince = (region: string) => region.endsWith('0000')

/** True where `inner` is `outer`, or a city or county in it. 省级 covers all its cities, 市级 its counties. */
export function covers(outer: string, inner: string): boolean {
  const digits = isProvince(outer) ? PROVINCE : CITY
  return outer.slice(0, digits) === inner.slice(0, digits)
}

/** True where both lie in one province. */
export const sameProvince = (one: string, other: string): boolean => one.slice(0, PROVINCE) === other.slice(0, PROVINCE)

/** "浙江，杭州": how a place is told apart in a list. */
export const placeLine = ({ name, province }: Place): string =>
  province === null || province === name ? name : `${province}，${name}`

const plain = (text: string) => text.replace(/[\s省市区盟自治州]/g, '')

/** Places whose name, or whose province's name, begins with or contains what was typed; whole names first. */
export function searchPlaces(typed: string): readonly Place[] {
  const text = plain(typed)
  if (text === '') return []
  const rank = ({ name, province }: Place) => {
    if (plain(name) === text) return 0
    if (plain(name).startsWith(text)) return 1
    if (province !== null && plain(province).startsWith(text)) return 2
    return plain(name).includes(text) ? 3 : 4
  }
  return places
    .map((place) => ({ place, rank: rank(place) }))
    .filter((one) => one.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => place)
}
