import * as contract from '../../../../src/contract/booking/kinds/endpoints'
import { rows } from '../../../base/db/statement'
import { fromCursor, toCursor } from '../../../base/http/cursor'
import { refuse } from '../../../base/http/refuse'
import { type Call, type Route, route } from '../../../base/http/route'
import { clinicPolicy } from '../../../regions/clinic'
import { readInstitution } from '../../../registers/institutions'
import { applyFor } from './create'
import { cancelCare } from './end'
import { type Known, readFacts } from './facts'
import { mayNameDrugs, toOffer, toOfferSummary } from './offer-view'
import { offerById, offersOf } from './offers/all'
import { type CareRow, lockCare, readCare } from './rows'
import { careDue } from './rules/due'
import { schedule } from './schedule'
import { offerOf, toCareRequest, toCareSummary } from './view'

const PAGE = 20
const MINE = `select * from care_requests
  where person_id = $1 and (created_at < $2 or (created_at = $2 and request_id < $3))
  order by created_at desc, request_id desc limit $4`

type Asking = Pick<Call, 'db' | 'now' | 'caller' | 'grant'>

const own = (care: CareRow | undefined, { caller }: Pick<Call, 'caller'>): CareRow =>
  care?.person_id === caller.subjectId ? care : refuse('not-found')

const shown = (call: Asking, care: CareRow) => toCareRequest(call.db, care, call.now, mayNameDrugs(call))

/** What the clock has ended, though nobody has written it down yet, is not agreed to any more. */
function refuseOverdue(care: CareRow, now: number): void {
  const offer = offerOf(care)
  const due = careDue(care, offer, false, clinicPolicy(offer.institutionId))
  if (due?.event === 'lapse' && due.at <= now)
    refuse('state-conflict', { detail: `${due.why}。还要的话，可以重新申请。` })
}

export const kindsRoutes: Route[] = [
  route(contract.listOffers, async (call) => {
    const { db, input } = call
    const { kind, cursor, limit = PAGE } = input.query
    const [from] = fromCursor(cursor, ['number']) ?? [0]
    const all = offersOf(kind)
    const data = all.slice(Math.max(0, from), Math.max(0, from) + limit)
    const places = new Map<string, { name: string; known: Known }>()
    for (const { institutionId } of data) {
      if (places.has(institutionId)) continue
      const place = await readInstitution(db, institutionId)
      places.set(institutionId, { name: place?.name ?? '', known: await readFacts(call, institutionId) })
    }
    const items = data.flatMap((one) => {
      const place = places.get(one.institutionId)
      return place ? [toOfferSummary(one, place.name, place.known)] : []
    })
    const next = Math.max(0, from) + limit
    return { items, nextCursor: next < all.length ? toCursor(next) : null }
  }),
  route(contract.readOffer, (call) => toOffer(call, offerById(call.input.params.offerId) ?? refuse('not-found'))),
  route(contract.createCareRequest, async (call) => shown(call, await applyFor(call, call.input.body))),
  route(contract.listCareRequests, async ({ db, now, caller, input: { query } }) => {
    const limit = query.limit ?? PAGE
    const [at, id] = fromCursor(query.cursor, ['number', 'string']) ?? [Number.MAX_SAFE_INTEGER, '']
    const found = await rows<CareRow>(db, MINE, [caller.subjectId, at, id, limit + 1])
    const kept = found.slice(0, limit)
    const last = found.length > limit ? kept.at(-1) : undefined
    const items = await Promise.all(kept.map((care) => toCareSummary(db, care, now)))
    return { items, nextCursor: last ? toCursor(last.created_at, last.request_id) : null }
  }),
  route(contract.readCareRequest, async (call) =>
    shown(call, own(await readCare(call.db, call.input.params.requestId), call)),
  ),
  route(contract.confirmCareRequest, async (call) => {
    const care = own(await lockCare(call.db, call.input.params.requestId), call)
    refuseOverdue(care, call.now)
    return shown(call, await schedule(call, care, offerOf(care), 'confirm'))
  }),
  route(contract.cancelCareRequest, async (call) => {
    const care = own(await lockCare(call.db, call.input.params.requestId), call)
    return shown(call, await cancelCare(call, care))
  }),
]
