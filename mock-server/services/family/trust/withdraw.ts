import { withdrawConsent } from '../../../../src/contract/account/trust'
import { instantInChina } from '../../../../src/contract/shared/dates'
import type { Output } from '../../../../src/contract/shared/endpoint'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { route } from '../../../base/http/route'
import { consentWordsOf } from '../../../registers/consent-words'
import { readGrant } from '../../../registers/grants/rows'
import { endGrant } from '../grants/end'
import type { Work } from '../requests/agree'
import { decideProof, holdProof } from '../share-proofs/rows'
import { stopShare } from '../shares/end'
import { readShare } from '../shares/rows'

interface Consent {
  purpose: string
  ref_id: string | null
  withdrawn_at: number | null
}

const HELD = 'select purpose, ref_id, withdrawn_at from consents where consent_id = $1 and person_id = $2 for update'
const WITHDRAW = 'update consents set withdrawn_at = $2 where consent_id = $1 and withdrawn_at is null'
const SUSPEND = `with codes as (update credential_codes set ended_at = $2 where person_id = $1 and ended_at is null)
  update credentials set status = 'suspended', suspended_at = $2 where person_id = $1 and status = 'active'`
const FORGET_FACE = 'delete from face_checks where person_id = $1'

/** What taking it back does, at once. */
async function followUp(call: Work, personId: string, { purpose, ref_id: refId }: Consent): Promise<void> {
  const { db, now } = call
  if (purpose === 'identity') await row(db, SUSPEND, [personId, now])
  if (purpose === 'face') await row(db, FORGET_FACE, [personId])
  if (refId === null) return
  const grant = purpose === 'family-grant' ? await readGrant(db, refId, now) : undefined
  if (grant) await endGrant(call, grant, 'consent-withdrawn')
  const share = purpose === 'share-balance' ? await readShare(db, refId) : undefined
  if (share) await stopShare(call, share)
  const proof = purpose === 'share-balance' ? await holdProof(db, refId) : undefined
  if (proof?.state === 'in-review') await decideProof(db, refId, { state: 'withdrawn', note: '', now })
}

/** Takes a consent of this person back. Doing it twice is no harm. */
export async function takeBack(
  call: Work,
  personId: string,
  consentId: string,
): Promise<Output<typeof withdrawConsent>> {
  const { db, now } = call
  const consent = (await row<Consent>(db, HELD, [consentId, personId])) ?? refuse('not-found')
  const withdrawnAt = consent.withdrawn_at ?? now
  if (consent.withdrawn_at === null) {
    await followUp(call, personId, consent)
    await row(db, WITHDRAW, [consentId, now])
  }
  const { effect } = consentWordsOf(consent.purpose)
  return { consentId, withdrawnAt: instantInChina(withdrawnAt), effect }
}

/** 收回同意. */
export const withdraw = route(withdrawConsent, (call) => takeBack(call, call.caller.actorId, call.input.params.id))
