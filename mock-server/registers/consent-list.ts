import type { Kysely } from 'kysely'
import type { listConsents } from '../../src/contract/account/endpoints'
import { instantInChina } from '../../src/contract/shared/dates'
import type { Output } from '../../src/contract/shared/endpoint'
import type { Database } from '../base/db/schema'
import { consentWordsOf } from './consent-words'
import { readConsents } from './consents'

/** 同意记录 as its owner, or her guardian, reads it. */
export async function listedConsents(db: Kysely<Database>, personId: string): Promise<Output<typeof listConsents>> {
  const consents = await readConsents(db, personId)
  return {
    items: consents.map(({ consentId, purpose, version, givenAt, withdrawnAt }) => ({
      consentId,
      purpose,
      version,
      at: instantInChina(givenAt),
      withdrawnAt: withdrawnAt === null ? null : instantInChina(withdrawnAt),
      ...consentWordsOf(purpose),
      canWithdraw: withdrawnAt === null,
    })),
  }
}
