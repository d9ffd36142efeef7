import { listDoctors, readDepartment, readDoctor } from '../../../src/contract/catalogue/doctors'
import { fromCursor, toCursor } from '../../base/http/cursor'
import { refuse } from '../../base/http/refuse'
import { type Route, route } from '../../base/http/route'
import { readInstitution } from '../../registers/institutions'
import { readDepartment as department } from '../../registers/places/departments'
import { readDoctor as doctor, findDoctors } from '../../registers/places/doctors'
import { nextFreeDays } from '../../registers/schedules/next-free'
import { elsewhere } from './elsewhere'

const PAGE = 20

export const doctorRoutes: Route[] = [
  route(listDoctors, async ({ db, now, input: { query } }) => {
    const { cursor, limit = PAGE, ...filter } = query
    const found = await findDoctors(db, { ...filter, limit: limit + 1 }, fromCursor(cursor, ['number', 'string']))
    const shown = found.slice(0, limit)
    const ids = shown.map(({ doctorId }) => doctorId)
    const days = await nextFreeDays(db, { by: 'doctor', ids }, now)
    const last = found.length > limit ? shown.at(-1) : undefined
    return {
      items: shown.map(({ titleRank, ...one }) => ({ ...one, nextFreeDay: days.get(one.doctorId) ?? null })),
      nextCursor: last ? toCursor(last.titleRank, last.doctorId) : null,
    }
  }),
  route(readDoctor, async ({ db, now, input: { params } }) => {
    const found = (await doctor(db, params.doctorId)) ?? refuse('not-found')
    const days = await nextFreeDays(db, { by: 'doctor', ids: [found.doctorId] }, now)
    const at = (await department(db, found.departmentId)) ?? refuse('not-found')
    const institution = (await readInstitution(db, found.institutionId)) ?? refuse('not-found')
    return { ...found, department: at, institution, nextFreeDay: days.get(found.doctorId) ?? null }
  }),
  route(readDepartment, async ({ db, now, input: { params } }) => {
    const found = (await department(db, params.departmentId)) ?? refuse('not-found')
    const institution = (await readInstitution(db, found.institutionId)) ?? refuse('not-found')
    const days = await nextFreeDays(db, { by: 'department', ids: [found.departmentId] }, now)
    return {
      ...found,
      institution,
      nextFreeDay: days.get(found.departmentId) ?? null,
      elsewhere: await elsewhere(db, { ...found, region: institution.region }, now),
    }
  }),
]
