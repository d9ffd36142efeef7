import { listInstitutions } from '../../../src/contract/catalogue/endpoints'
import { fromCursor, toCursor } from '../../base/http/cursor'
import { type Route, route } from '../../base/http/route'
import { findInstitutions } from '../../registers/institutions'

const PAGE = 30

export const routes: Route[] = [
  route(listInstitutions, async ({ db, input: { query } }) => {
    const limit = query.limit ?? PAGE
    const [after] = fromCursor(query.cursor, ['string']) ?? ['']
    const { region, level, tier } = query
    const found = await findInstitutions(db, { region, level, tier, after, limit: limit + 1 })
    const items = found.slice(0, limit)
    const last = found.length > limit ? items.at(-1) : undefined
    return { items, nextCursor: last ? toCursor(last.institutionId) : null }
  }),
]
