import * as v from 'valibot'
import { region } from '../shared/ids'

const degrees = (most: number) =>
  v.pipe(v.string(), v.regex(/^-?\d{1,3}(\.\d{1,12})?$/), v.transform(Number), v.minValue(-most), v.maxValue(most))

/** Words as a person types them: part of a name, or the initials of its pinyin. */
export const searchText = v.pipe(v.string(), v.trim(), v.maxLength(40))

/** Where: a region, a district of it, and a point from which distances count (both degrees, or none). */
export const whereQuery = {
  region: v.optional(region),
  district: v.optional(region),
  latitude: v.optional(degrees(90)),
  longitude: v.optional(degrees(180)),
}

/** In metres from the point that was asked for; null without one. */
export const distance = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))
