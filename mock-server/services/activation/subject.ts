import type { Insurance } from '../../../src/contract/shared/insurance'
import type { CredentialsTable, PeopleTable } from '../../base/db/tables/people'
import { refuse } from '../../base/http/refuse'
import type { Call } from '../../base/http/route'
import { readInsurances, readPerson } from '../../registers/people'

/** What a use case needs of a call besides its input. */
export type Work = Omit<Call, 'input'>

/** Whose code it is: herself, or the one who is represented. */
export interface Subject {
  person: PeopleTable
  insurances: Insurance[]
}

export async function readSubject(db: Call['db'], personId: string): Promise<Subject> {
  const person = await readPerson(db, personId)
  if (!person) refuse('not-found')
  return { person, insurances: await readInsurances(db, personId) }
}

export const readCredentialRow = (db: Call['db'], personId: string): Promise<CredentialsTable | undefined> =>
  db.selectFrom('credentials').selectAll().where('person_id', '=', personId).executeTakeFirst()

/** The same, held until the transaction ends: codes, stops and scans of one person wait for each other. */
export const lockCredentialRow = (db: Call['db'], personId: string): Promise<CredentialsTable | undefined> =>
  db.selectFrom('credentials').selectAll().where('person_id', '=', personId).forUpdate().executeTakeFirst()

/** True when somebody with her grant acts for her. */
export const isRepresented = ({ caller }: Pick<Work, 'caller'>): boolean => caller.actorId !== caller.subjectId
