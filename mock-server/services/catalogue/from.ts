import { refuse } from '../../base/http/refuse'
import type { From } from '../../registers/places/near'

/** The point a call counts distances from; half a point is none that anybody means. */
export function fromOf(query: { latitude?: number | undefined; longitude?: number | undefined }): From | undefined {
  const { latitude, longitude } = query
  if (latitude === undefined && longitude === undefined) return undefined
  if (latitude === undefined) return refuse('malformed', { fields: { latitude: '要填' } })
  if (longitude === undefined) return refuse('malformed', { fields: { longitude: '要填' } })
  return { latitude, longitude }
}
