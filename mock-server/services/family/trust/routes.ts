import { exportData, listHoldings, requestDeletion } from '../../../../src/contract/account/trust'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { maskCertNo, maskPhone } from '../../../../src/contract/shared/identity'
import { row, rows } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'
import { ageOf, readPerson } from '../../../registers/people'
import { CHILD_AGE } from '../ways'
import { type Kind, kinds } from './kinds'
import { withdraw } from './withdraw'

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

export const trustRoutes: Route[] = [
  withdraw,
  route(listHoldings, async ({ db, caller }) => {
    const items = []
    for (const one of kinds) {
      const { kind, title, why, until, mustKeep, sensitive } = one
      const counted = await row<{ count: number }>(db, countOf(one), [caller.actorId])
      items.push({ kind, title, why, until, mustKeep, sensitive, count: counted?.count ?? 0 })
    }
    return { items }
  }),
  route(exportData, async ({ db, now, caller }) => {
    const person = (await readPerson(db, caller.actorId)) ?? refuse('not-found')
    const parts = []
    let cut = false
    for (const one of kinds) {
      const found = await rows<Record<string, unknown>>(db, copyOf(one), [caller.actorId])
      cut ||= found.length > MOST
      parts.push({ kind: one.kind, title: one.title, rows: found.slice(0, MOST).map(readable) })
    }
    const { name, cert_type: certType, cert_no: certNo, phone } = person
    const own = { name, certType, maskedCertNo: maskCertNo(certNo), maskedPhone: maskPhone(phone) }
    return { madeAt: instantInChina(now), person: own, parts, cut }
  }),
  route(requestDeletion, async ({ db, now, ids, caller }) => {
    const person = (await readPerson(db, caller.actorId)) ?? refuse('not-found')
    if (ageOf(person, now) < CHILD_AGE) refuse('under-age', { detail: '不满 14 岁，请监护人带证件到医保窗口办。' })
    const deleted = []
    for (const { title, forget } of kinds) {
      if (forget) deleted.push({ title, count: (await rows(db, forget, [caller.actorId])).length })
    }
    const deletionId = ids.id()
    await rows(db, DELETION, [deletionId, caller.actorId, now, JSON.stringify(deleted)])
    const kept = kinds.filter(({ forget }) => !forget).map(({ title, why, until }) => ({ title, why, until }))
    return { deletionId, at: instantInChina(now), deleted, kept }
  }),
]
