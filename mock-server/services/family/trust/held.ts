import type { exportData, listHoldings, requestDeletion } from '../../../../src/contract/account/trust'
import { instantInChina } from '../../../../src/contract/shared/dates'
import type { Output } from '../../../../src/contract/shared/endpoint'
import { maskCertNo, maskPhone } from '../../../../src/contract/shared/identity'
import { row, rows } from '../../../base/db/statement'
import type { PeopleTable } from '../../../base/db/tables/people'
import type { Call } from '../../../base/http/route'
import type { Kind } from './kind'
import { kinds } from './kinds'

const MOST = 1000
const countOf = ({ from }: Kind) => `select count(*) as count from ${from}`
const copyOf = ({ from, columns }: Kind) => `select ${columns} from ${from} limit ${MOST + 1}`
const DELETION = 'insert into deletions (deletion_id, person_id, at, deleted) values ($1, $2, $3, $4)'

/** Milliseconds are for machines; a copy for its owner says when. */
const readable = (line: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(line).map(([name, value]) => [
      name,
      typeof value === 'number' && (name === 'at' || name.endsWith('_at')) ? instantInChina(value) : value,
    ]),
  )

/** Each kind of data about a person, why, until when, and how much of it there is. */
export async function holdingsOf(db: Call['db'], personId: string): Promise<Output<typeof listHoldings>> {
  const items = []
  for (const one of kinds) {
    const { kind, title, why, until, mustKeep, sensitive } = one
    const counted = await row<{ count: number }>(db, countOf(one), [personId])
    items.push({ kind, title, why, until, mustKeep, sensitive, count: counted?.count ?? 0 })
  }
  return { items }
}

/** A copy of it all; certificate and phone masked. */
export async function copyFor(
  { db, now }: Pick<Call, 'db' | 'now'>,
  person: PeopleTable,
): Promise<Output<typeof exportData>> {
  const parts = []
  let cut = false
  for (const one of kinds) {
    const found = await rows<Record<string, unknown>>(db, copyOf(one), [person.person_id])
    cut ||= found.length > MOST
    parts.push({ kind: one.kind, title: one.title, rows: found.slice(0, MOST).map(readable) })
  }
  const { name, cert_type: certType, cert_no: certNo, phone } = person
  const own = { name, certType, maskedCertNo: maskCertNo(certNo), maskedPhone: maskPhone(phone) }
  return { madeAt: instantInChina(now), person: own, parts, cut }
}

/** What can go goes at once; what must be kept is named with the reason. */
export async function forget(
  { db, now, ids }: Pick<Call, 'db' | 'now' | 'ids'>,
  personId: string,
): Promise<Output<typeof requestDeletion>> {
  const deleted = []
  for (const { title, forget: sql } of kinds) {
    if (sql) deleted.push({ title, count: (await rows(db, sql, [personId])).length })
  }
  const deletionId = ids.id()
  await rows(db, DELETION, [deletionId, personId, now, JSON.stringify(deleted)])
  const kept = kinds.filter((one) => !one.forget).map(({ title, why, until }) => ({ title, why, until }))
  return { deletionId, at: instantInChina(now), deleted, kept }
}
