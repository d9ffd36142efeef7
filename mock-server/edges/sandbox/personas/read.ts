import type { Kysely } from 'kysely'
import type { listPersonas } from '../../../../src/contract/sandbox/fixtures'
import type { Output } from '../../../../src/contract/shared/endpoint'
import type { Database } from '../../../base/db/schema'
import { personas } from './list'
import { type Persona, personIdOf } from './persona'

/** The demonstration people as they are now: whether the code is active and what is left in the account. */
export async function readPersonas(db: Kysely<Database>): Promise<Output<typeof listPersonas>> {
  const credentials = await db.selectFrom('credentials').select('person_id').execute()
  const accounts = await db.selectFrom('personal_accounts').selectAll().execute()
  const active = new Set(credentials.map((credential) => credential.person_id))
  const balances = new Map(
    accounts.map((account) => [account.person_id, account.past_year_fen + account.current_year_fen]),
  )
  return personas.map((persona) => {
    const personId = personIdOf(persona.personaId)
    return {
      ...describe(persona),
      personId,
      activated: active.has(personId),
      accountBalanceFen: balances.get(personId) ?? 0,
    }
  })
}

function describe({ personaId, note, person, insurances }: Persona) {
  const [paying] = insurances
  return {
    personaId,
    name: person.name,
    insuredRegion: paying?.region ?? '',
    insuranceType: paying?.insurance_type ?? '',
    retired: paying?.retired ?? false,
    note,
    form: {
      name: person.name,
      certType: person.cert_type,
      certNo: person.cert_no,
      phone: person.phone,
      cardLast6: person.card_last6,
    },
  }
}
