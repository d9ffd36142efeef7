/** From where distances count, in degrees. */
export interface From {
  latitude: number
  longitude: number
}

/** Metres in a millionth of a degree of latitude. */
const METRES = 0.111_195

/**
 * SQL for the metres between a row's point and the place whose latitude, longitude (both in millionths) and cosine of
 * latitude are the parameters from `first` on. Flat, which is right to a metre within a city; null without a point.
 */
export const distanceSql = (at: string, first: number) =>
  `round(${METRES} * sqrt(power((${at}.latitude_e6 - $${first})::float8, 2)
    + power((${at}.longitude_e6 - $${first + 1})::float8 * $${first + 2}::float8, 2)))::bigint`

export const distanceValues = ({ latitude, longitude }: From): readonly number[] => [
  Math.round(latitude * 1e6),
  Math.round(longitude * 1e6),
  Math.cos((latitude * Math.PI) / 180),
]

/** The same between two points. */
export function metresBetween(from: From, to: From): number {
  const east = (to.longitude - from.longitude) * Math.cos((from.latitude * Math.PI) / 180)
  return Math.round(METRES * 1e6 * Math.hypot(to.latitude - from.latitude, east))
}
