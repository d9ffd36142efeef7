import type { Kysely } from 'kysely'
import type { CareRequest } from '../../../../src/contract/booking/kinds/request'
import type { Database } from '../../../base/db/schema'
import { rows } from '../../../base/db/statement'
import { dosesOf, nextDoseOf } from './next-dose'
import type { CareRow } from './rows'
import type { OfferData } from './shape'

const GIVEN = `select day from care_requests where person_id = $1 and offer_id = $2 and status = 'done'
  and request_id <> $3 and created_at <= $4 order by day limit 20`

/** Which dose a request is for, and once it was given the one that comes next. */
export async function dosesOfRequest(
  db: Kysely<Database>,
  care: CareRow,
  offer: OfferData,
): Promise<Pick<CareRequest, 'dose' | 'nextDose'>> {
  const of = dosesOf(offer)
  if (of === 0) return { dose: null, nextDose: null }
  const values = [care.person_id, care.offer_id, care.request_id, care.created_at]
  const before = (await rows<{ day: string | null }>(db, GIVEN, values)).flatMap(({ day }) => day ?? [])
  const dose = { no: before.length + 1, of }
  if (care.status !== 'done' || care.day === null) return { dose, nextDose: null }
  const next = nextDoseOf(offer, { doses: [...before, care.day], today: care.day })
  return { dose, nextDose: next && { no: next.doseNo, fromDay: next.fromDay } }
}
