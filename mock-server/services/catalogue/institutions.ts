import { listInstitutions, readInstitution } from '../../../src/contract/catalogue/endpoints'
import { fromCursor, toCursor } from '../../base/http/cursor'
import { refuse } from '../../base/http/refuse'
import { type Route, route } from '../../base/http/route'
import { readInstitution as read } from '../../registers/institutions'
import { departmentsOf } from '../../registers/places/departments'
import { type Found, farthest, institutionsById, institutionsNear } from '../../registers/places/find-institutions'
import { metresBetween } from '../../registers/places/near'
import { nextFreeDays } from '../../registers/schedules/next-free'
import { fromOf } from './from'

const PAGE = 20

export const institutionRoutes: Route[] = [
  route(listInstitutions, async ({ db, now, input: { query } }) => {
    const { cursor, limit = PAGE, latitude, longitude, bookable, ...rest } = query
    const filter = { ...rest, bookable: bookable === 'true', limit: limit + 1 }
    const from = fromOf({ latitude, longitude })
    const found = from
      ? await institutionsNear(db, filter, from, fromCursor(cursor, ['number', 'string']) ?? [-1, ''])
      : await institutionsById(db, filter, (fromCursor(cursor, ['string']) ?? [''])[0])
    const shown = found.slice(0, limit)
    const ids = shown.map(({ institution }) => institution.institutionId)
    const days = await nextFreeDays(db, { by: 'institution', ids }, now)
    const placeOf = ({ institution: { institutionId }, distanceMetres }: Found) =>
      from ? toCursor(distanceMetres ?? farthest, institutionId) : toCursor(institutionId)
    const last = found.length > limit ? shown.at(-1) : undefined
    return {
      items: shown.map(({ institution, distanceMetres }) => ({
        ...institution,
        distanceMetres,
        nextFreeDay: days.get(institution.institutionId) ?? null,
      })),
      nextCursor: last ? placeOf(last) : null,
    }
  }),
  route(readInstitution, async ({ db, now, input: { params, query } }) => {
    const { institutionId } = params
    const institution = (await read(db, institutionId)) ?? refuse('not-found')
    const departments = await departmentsOf(db, institutionId)
    const ids = departments.map(({ departmentId }) => departmentId)
    const days = await nextFreeDays(db, { by: 'department', ids }, now)
    const from = fromOf(query)
    return {
      ...institution,
      distanceMetres: from && institution.point ? metresBetween(from, institution.point) : null,
      nextFreeDay: [...days.values()].sort()[0] ?? null,
      departments: departments.map((one) => ({ ...one, nextFreeDay: days.get(one.departmentId) ?? null })),
    }
  }),
]
