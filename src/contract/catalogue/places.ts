import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id, institutionId, region } from '../shared/ids'
import { point } from './institution'
import { searchText } from './near'
import { speciality } from './speciality'

const area = { name: v.string(), point }

/** The regions of the directory with their districts; a district's point is where its distances count from. */
export const listPlaces = endpoint({
  operationId: 'catalogue.listPlaces',
  method: 'GET',
  path: '/api/places',
  summary: '可以选的地方',
  response: v.object({
    items: v.array(v.object({ region, ...area, districts: v.array(v.object({ district: region, ...area })) })),
  }),
  access: { kind: 'public' },
})
export type Place = v.InferOutput<typeof listPlaces.response>['items'][number]

export const suggestion = v.variant('kind', [
  v.object({ kind: v.literal('speciality'), speciality, name: v.string() }),
  v.object({ kind: v.literal('symptom'), symptomId: id, name: v.string() }),
  v.object({ kind: v.literal('institution'), institutionId, name: v.string(), second: v.string() }),
  v.object({ kind: v.literal('doctor'), doctorId: id, name: v.string(), second: v.string() }),
])
export type Suggestion = v.InferOutput<typeof suggestion>

/** While somebody types: at most ten, names that begin so first. */
export const suggest = endpoint({
  operationId: 'catalogue.suggest',
  method: 'GET',
  path: '/api/suggestions',
  summary: '边输边找',
  query: v.object({ text: v.pipe(searchText, v.minLength(1)), region: v.optional(region) }),
  response: v.object({ items: v.array(suggestion) }),
  access: { kind: 'public' },
})
