import * as v from 'valibot'
import { canShowCode } from '../../../src/contract/activation/can'
import { businessType, businessTypes } from '../../../src/contract/activation/credential'
import { createCode, readCode } from '../../../src/contract/activation/endpoints'
import { instantInChina } from '../../../src/contract/shared/dates'
import { row } from '../../base/db/statement'
import type { CodeRow } from '../../base/db/tables/activation'
import { refuse } from '../../base/http/refuse'
import { route } from '../../base/http/route'
import { recordAct } from '../../registers/acts'
import { readInsurances } from '../../registers/people'
import { hashCode } from './secrets'
import { isRepresented, lockCredentialRow } from './subject'

const CODE_LIFE_MS = 60_000
const KEEP_MS = 86_400_000
/** No real region: a sandbox code is told from a real one by its first digits. */
const PREFIX = '9900'
const RANDOM_DIGITS = 24

const CHECKED = 'update credentials set rights_checked_at = $2 where person_id = $1'
const END_CODES = 'update credential_codes set ended_at = $2 where person_id = $1 and ended_at is null'
const FORGET = 'delete from credential_codes where person_id = $1 and issued_at < $2'
const INSERT = `insert into credential_codes (code_hash, person_id, actor_id, grant_id, issued_at, expires_at, ended_at)
  values ($1, $2, $3, $4, $5, $6, null)`
const NEWEST = `select * from credential_codes where person_id = $1
  order by issued_at desc, ended_at desc nulls first limit 1`
const LAST_SCAN = `select s.business_type, s.scanned_at, i.name from credential_scans s
  join institutions i on i.institution_id = s.institution_id
  where s.code_hash = $1 order by s.scanned_at desc limit 1`

/** A fresh 医保码. The rights are checked anew each time: 待遇核验. */
export const createFreshCode = route(createCode, async (call) => {
  const { db, now, ids, caller } = call
  const credential = await lockCredentialRow(db, caller.subjectId)
  const insurances = await readInsurances(db, caller.subjectId)
  const can = canShowCode({ status: credential?.status ?? 'none', insurances })
  if (!can.allowed) refuse(can.reason)
  const code = PREFIX + ids.digits(RANDOM_DIGITS)
  const expiresAt = now + CODE_LIFE_MS
  await row(db, CHECKED, [caller.subjectId, now])
  await row(db, FORGET, [caller.subjectId, now - KEEP_MS])
  await row(db, END_CODES, [caller.subjectId, now])
  await row(db, INSERT, [hashCode(code), caller.subjectId, caller.actorId, caller.grantId, now, expiresAt])
  if (isRepresented(call)) await recordAct(call, { operation: createCode.operationId })
  return { code, expiresAt: instantInChina(expiresAt) }
})

export const readNewestCode = route(readCode, async ({ db, now, caller }) => {
  const code = await row<CodeRow>(db, NEWEST, [caller.subjectId])
  if (!code) return { state: 'none' as const }
  const scan = await row<{ business_type: string; scanned_at: number; name: string }>(db, LAST_SCAN, [code.code_hash])
  if (scan) {
    return {
      state: 'used' as const,
      usedFor: businessTypes[v.parse(businessType, scan.business_type)],
      at: instantInChina(scan.scanned_at),
      institutionName: scan.name,
    }
  }
  if (code.ended_at !== null || now >= code.expires_at) return { state: 'expired' as const }
  return { state: 'fresh' as const, expiresAt: instantInChina(code.expires_at) }
})
