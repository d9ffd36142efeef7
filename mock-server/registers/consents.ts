import type { Kysely } from 'kysely'
import type { Database } from '../base/db/schema'
import { rows } from '../base/db/statement'
import type { Call } from '../base/http/route'

export interface Consent {
  personId: string
  /** What was agreed to, one thing at a time (PIPL 29): "identity", "face". */
  purpose: string
  /** Which wording was shown. */
  version: string
}

const WRITE = `insert into consents (consent_id, person_id, purpose, version, actor_id, given_at)
  values ($1, $2, $3, $4, $5, $6)`

/** Records a consent; who pressed the button is the caller. */
export async function giveConsent(call: Pick<Call, 'db' | 'ids' | 'now' | 'caller'>, consent: Consent): Promise<void> {
  const { personId, purpose, version } = consent
  await rows(call.db, WRITE, [call.ids.id(), personId, purpose, version, call.caller.actorId, call.now])
}

export interface GivenConsent {
  consentId: string
  purpose: string
  version: string
  givenAt: number
  withdrawnAt: number | null
}

const READ = `select consent_id as "consentId", purpose, version, given_at as "givenAt", withdrawn_at as "withdrawnAt"
  from consents where person_id = $1 order by given_at desc, consent_id limit 200`

/** What a person has agreed to, newest first. */
export function readConsents(db: Kysely<Database>, personId: string): Promise<GivenConsent[]> {
  return rows<GivenConsent>(db, READ, [personId])
}
