import type { Kysely } from 'kysely'
import type { Channel } from '../../../../src/contract/session/endpoints'
import type { Database } from '../../../base/db/schema'
import { personas } from './list'
import { type Persona, personIdOf } from './persona'

const CHANNELS: readonly Channel[] = ['weapp', 'alipay', 'h5']
/** Codes that were active from the start were activated this long ago. */
const AGO_MS = 90 * 86_400_000

/** Writes the demonstration people into empty tables. */
export async function seedPersonas(db: Kysely<Database>, now: number): Promise<void> {
  await db.insertInto('people').values(personas.map(personRow)).execute()
  await db.insertInto('insurances').values(personas.flatMap(insuranceRows)).execute()
  await db.insertInto('personal_accounts').values(personas.flatMap(accountRows)).execute()
  await db.insertInto('users').values(personas.flatMap(userRows)).execute()
  await db
    .insertInto('credentials')
    .values(personas.flatMap((persona) => credentialRows(persona, now)))
    .execute()
}

const personRow = ({ personaId, person }: Persona) => ({
  deceased_on: null,
  ...person,
  person_id: personIdOf(personaId),
})

const insuranceRows = ({ personaId, insurances }: Persona) =>
  insurances.map((insurance) => ({ ...insurance, person_id: personIdOf(personaId) }))

const accountRows = ({ personaId, account }: Persona) =>
  account ? [{ ...account, person_id: personIdOf(personaId) }] : []

/** Everybody has an account in every channel; its id there is the persona's. */
const userRows = ({ personaId }: Persona) =>
  CHANNELS.map((channel) => ({
    user_id: `user-${channel}-${personaId}`,
    person_id: personIdOf(personaId),
    channel,
    open_id: personaId,
  }))

const credentialRows = ({ personaId, activatedIn }: Persona, now: number) =>
  activatedIn === undefined
    ? []
    : [
        {
          person_id: personIdOf(personaId),
          status: 'active' as const,
          activated_at: now - AGO_MS,
          activated_in: activatedIn,
          rights_checked_at: now,
          pin_hash: null,
          suspended_at: null,
        },
      ]
