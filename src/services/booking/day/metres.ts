interface Point {
  latitude: number
  longitude: number
}

/** Metres in a degree of latitude. */
const METRES = 111_195

/** Metres between two points of one city, as the crow flies. */
export function metresTo(from: Point, to: Point): number {
  const east = (to.longitude - from.longitude) * Math.cos((from.latitude * Math.PI) / 180)
  return Math.round(METRES * Math.hypot(to.latitude - from.latitude, east))
}
