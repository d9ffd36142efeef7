import { type BusinessType, businessTypes } from '../../../src/contract/activation/credential'
import { scanCode } from '../../../src/contract/sandbox/parties'
import { instantInChina } from '../../../src/contract/shared/dates'
import { maskCertNo, maskName } from '../../../src/contract/shared/identity'
import { row } from '../../base/db/statement'
import type { CodeRow } from '../../base/db/tables/activation'
import { refuse } from '../../base/http/refuse'
import { recordAct } from '../../registers/acts'
import { readInstitution } from '../../registers/institutions'
import { notify } from '../../registers/messages'
import { scanRefusal } from './rules/scan'
import { hashCode } from './secrets'
import { lockCredentialRow, readSubject, type Work } from './subject'

const FIND = 'select * from credential_codes where code_hash = $1'
const TAKE = `insert into credential_scans (code_hash, business_type, institution_id, scanned_at)
  values ($1, $2, $3, $4) on conflict (code_hash, business_type) do nothing returning code_hash`

export interface Scan {
  code: string
  businessType: BusinessType
  institutionId: string
}

/**
 * 扫码 (ec.query): a code serves each businessType once. The owner's credential is held first, and the code read
 * after: a stop or a newer code that came in between counts, and of two terminals at once one succeeds.
 */
export async function scanAtTerminal(work: Pick<Work, 'db' | 'now' | 'ids'>, scan: Scan) {
  const { db, now, ids } = work
  const institution = await readInstitution(db, scan.institutionId)
  if (!institution) refuse('institution-unknown')
  const hash = hashCode(scan.code)
  const known = await row<CodeRow>(db, FIND, [hash])
  const credential = known && (await lockCredentialRow(db, known.person_id))
  const code = known && (await row<CodeRow>(db, FIND, [hash]))
  if (!code || !credential) return refuse('code-unknown')
  const refusal = scanRefusal(
    {
      suspended: credential.status === 'suspended',
      expiresAt: code.expires_at,
      ended: code.ended_at !== null,
    },
    now,
  )
  if (refusal) refuse(refusal)
  const taken = await row(db, TAKE, [hash, scan.businessType, scan.institutionId, now])
  if (!taken) refuse('code-used')
  const { person, insurances } = await readSubject(db, code.person_id)
  const purpose = businessTypes[scan.businessType]
  // Whoever showed the code acted; the terminal only read it.
  const caller = { actorId: code.actor_id, subjectId: code.person_id, grantId: code.grant_id }
  await recordAct(
    { db, now, ids, caller },
    {
      operation: scanCode.operationId,
      detail: { businessType: scan.businessType, institutionId: scan.institutionId },
    },
  )
  await notify(work, code.person_id, scanText(now, institution.name, purpose))
  return {
    personId: code.person_id,
    maskedName: maskName(person.name),
    maskedCertNo: maskCertNo(person.cert_no),
    insuranceLabel: insurances[0]?.label ?? '没有查到参保',
    businessType: scan.businessType,
    institutionName: institution.name,
    at: instantInChina(now),
  }
}

/** What the owner is told: "11 月 24 日 10:47，您的医保码在…扫过一次，用来挂号。" */
function scanText(now: number, institution: string, purpose: string): string {
  const at = instantInChina(now)
  const day = `${Number(at.slice(5, 7))} 月 ${Number(at.slice(8, 10))} 日 ${at.slice(11, 16)}`
  return `${day}，您的医保码在${institution}扫过一次，用来${purpose}。不是您本人，请马上停用医保码，再打 12393。`
}
