import type { Kysely } from 'kysely'
import type { Channel } from '../../../../src/contract/session/endpoints'
import type { Database } from '../../../base/db/schema'
import { personas } from './list'
import { type Persona, personIdOf } from './persona'

const CHANNELS: readonly Channel[] = ['weapp', 'alipay', 'h5']
/** When codes that are active from the start were activated: a fixed day, so that recordings replay byte for byte. */
const ACTIVATED_AT = Date.parse('2025-03-10T10:24:00+08:00')

/** Writes the demonstration people into empty tables. */
export async function seedPersonas(db: Kysely<Database>): Promise<void> {
  await db.insertInto('people').values(personas.map(personRow)).execute()
  await db.insertInto('insurances').values(personas.flatMap(insuranceRows)).execute()
  await db.insertInto('personal_accounts').values(personas.flatMap(accountRows)).execute()
  await db.insertInto('users').values(personas.flatMap(userRows)).execute()
  await db.insertInto('credentials').values(personas.flatMap(credentialRows)).execute()
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

const credentialRows = ({ personaId, activatedIn }: Persona) =>
  activatedIn === undefined
    ? []
    : [
        {
          person_id: personIdOf(personaId),
          status: 'active' as const,
          activated_at: ACTIVATED_AT,
          activated_in: activatedIn,
          rights_checked_at: ACTIVATED_AT,
          pin_hash: null,
          suspended_at: null,
        },
      ]
