import { errands, listServicePoints, type ServicePoint } from '../../../src/contract/catalogue/service-points'
import { instantInChina } from '../../../src/contract/shared/dates'
import { fromCursor, toCursor } from '../../base/http/cursor'
import { type Route, route } from '../../base/http/route'
import { type PointRow, pointsById, pointsNear } from '../../registers/places/service-points'
import { fromOf } from './from'
import { hoursWords, isOpenAt } from './opening'

const PAGE = 20

const shownOf = (row: PointRow, instant: string): ServicePoint => ({
  pointId: row.pointId,
  kind: row.kind,
  name: row.name,
  region: row.region,
  districtName: row.districtName,
  address: row.address,
  phone: row.phone,
  hours: hoursWords(row),
  openNow: isOpenAt(row, instant),
  errands: errands.filter((errand) => row.errands.includes(`,${errand},`)),
  point: { latitude: row.latitudeE6 / 1e6, longitude: row.longitudeE6 / 1e6 },
  distanceMetres: row.distanceMetres,
})

export const servicePointRoutes: Route[] = [
  route(listServicePoints, async ({ db, now, input: { query } }) => {
    const { cursor, limit = PAGE, latitude, longitude, ...rest } = query
    const filter = { ...rest, limit: limit + 1 }
    const from = fromOf({ latitude, longitude })
    const found = from
      ? await pointsNear(db, filter, from, fromCursor(cursor, ['number', 'string']) ?? [-1, ''])
      : await pointsById(db, filter, (fromCursor(cursor, ['string']) ?? [''])[0])
    const shown = found.slice(0, limit)
    const last = found.length > limit ? shown.at(-1) : undefined
    const place = last && (last.distanceMetres === null ? [last.pointId] : [last.distanceMetres, last.pointId])
    return {
      items: shown.map((row) => shownOf(row, instantInChina(now))),
      nextCursor: place ? toCursor(...place) : null,
    }
  }),
]
