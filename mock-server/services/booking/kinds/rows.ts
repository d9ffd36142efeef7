import type { Kysely, Selectable } from 'kysely'
import type { CareStatus } from '../../../../src/contract/booking/kinds/machine'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import type { CareHistoryTable, CareRequestTable } from '../../../base/db/tables/booking-day'

export type CareRow = Selectable<CareRequestTable>

export const readCare = (db: Kysely<Database>, requestId: string): Promise<CareRow | undefined> =>
  row<CareRow>(db, 'select * from care_requests where request_id = $1', [requestId])

/** Holds a request until the transaction ends: of two who act on it at once one comes second. */
export const lockCare = (db: Kysely<Database>, requestId: string): Promise<CareRow | undefined> =>
  row<CareRow>(db, 'select * from care_requests where request_id = $1 for update', [requestId])

const INSERT = `insert into care_requests (request_id, person_id, actor_id, offer_id, status, day, part, place_taken, address,
    reason, prescription_id, handover, delivery, staff, created_at, changed_at)
  values ($1, $2, $3, $4, 'requested', $5, $6, false, $7, $8, $9, $10, $11, '', $12, $12)
  on conflict (person_id, offer_id) where status in ('requested', 'accepted', 'scheduled') do nothing
  returning request_id`

export interface NewCare {
  requestId: string
  personId: string
  actorId: string
  offerId: string
  day: string | null
  part: string | null
  address: string | null
  reason: string | null
  prescriptionId: string | null
  handover: CareRow['handover']
  at: number
}

/** False where the same is asked for and still open. */
export async function insertCare(db: Kysely<Database>, one: NewCare): Promise<boolean> {
  const delivery = one.handover === 'delivery' ? 'waiting' : 'none'
  const { requestId, personId, actorId, offerId, day, part, address, reason, prescriptionId, handover, at } = one
  const values = [
    requestId,
    personId,
    actorId,
    offerId,
    day,
    part,
    address,
    reason,
    prescriptionId,
    handover,
    delivery,
    at,
  ]
  return (await row(db, INSERT, values)) !== undefined
}

const SAVE = `update care_requests set status = $2, day = $3, part = $4, place_taken = $5, delivery = $6, staff = $7,
    visit_id = $8, bill_id = $9, ended_by = $10, ended_why = $11, changed_at = $12 where request_id = $1`

/** Writes what may change of a request that is held. */
export async function saveCare(db: Kysely<Database>, care: CareRow): Promise<void> {
  const { request_id, status, day, part, place_taken, delivery, staff, visit_id, bill_id, ended_by, ended_why } = care
  const values = [request_id, status, day, part, place_taken, delivery, staff, visit_id, bill_id, ended_by, ended_why]
  await rows(db, SAVE, [...values, care.changed_at])
}

const STEP = `insert into care_history (request_id, step, status, at, text)
  values ($1, (select coalesce(max(step), 0) + 1 from care_history where request_id = $1), $2, $3, $4)`

export const noteStep = (db: Kysely<Database>, requestId: string, status: CareStatus, at: number, text: string) =>
  rows(db, STEP, [requestId, status, at, text])

export const readHistory = (db: Kysely<Database>, requestId: string): Promise<CareHistoryTable[]> =>
  rows<CareHistoryTable>(db, 'select * from care_history where request_id = $1 order by step limit 50', [requestId])

const TAKE = `insert into care_capacity (offer_id, day, part, taken) values ($1, $2, $3, 1)
  on conflict (offer_id, day, part) do update set taken = care_capacity.taken + 1 where care_capacity.taken < $4
  returning taken`

/** A place of a half day; false when it is full. The row changes only while there is room, whoever asks at once. */
export async function takePlace(
  db: Kysely<Database>,
  place: { offerId: string; day: string; part: string; capacity: number },
): Promise<boolean> {
  return (await row(db, TAKE, [place.offerId, place.day, place.part, place.capacity])) !== undefined
}

const GIVE_BACK =
  'update care_capacity set taken = taken - 1 where offer_id = $1 and day = $2 and part = $3 and taken > 0'
export const givePlaceBack = (db: Kysely<Database>, { offer_id, day, part }: CareRow) =>
  rows(db, GIVE_BACK, [offer_id, day, part])
