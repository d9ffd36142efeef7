import type { Kysely } from 'kysely'
import { readHome } from '../../../src/contract/account/endpoints'
import type { Person } from '../../../src/contract/session/endpoints'
import { dayInChina } from '../../../src/contract/shared/dates'
import type { Output, Scope } from '../../../src/contract/shared/endpoint'
import type { Database } from '../../base/db/schema'
import { row } from '../../base/db/statement'
import type { CredentialsTable } from '../../base/db/tables/people'
import { type Call, route } from '../../base/http/route'
import { nextAppointment } from '../../registers/appointments/next'
import { waitingClaim } from '../../registers/claims/waiting'
import { waitingFiling } from '../../registers/filings/waiting'
import { readAsked } from '../../registers/grants/asked'
import { homeFigures } from '../settlement/home'
import { describePerson } from './person'

type Credential = Output<typeof readHome>['credential']

const CREDENTIAL = 'select status from credentials where person_id = $1'
const AFTER: Record<Credential, string> = { none: '还没激活', active: '已激活', suspended: '医保码停用了' }

/** The line under the name: insurance and code, or what is in the way. */
export function insuranceLine(person: Pick<Person, 'insurances'>, credential: Credential): string {
  const paying = person.insurances.find((insurance) => insurance.insuranceType !== '510')
  if (!paying) return '没有查到医保'
  if (paying.status === 'paused') return `${paying.label}，现在是暂停的`
  if (paying.status === 'ended') return `${paying.label}，已经结束`
  return `${paying.label}，${AFTER[credential]}`
}

async function credentialOf(db: Kysely<Database>, personId: string): Promise<Credential> {
  const found = await row<Pick<CredentialsTable, 'status'>>(db, CREDENTIAL, [personId])
  return found?.status ?? 'none'
}

/** Each kind of thing is named to herself, to who may do it for her, and to who may look into the records. */
const mayKnow = (grant: Call['grant'], ...scopes: readonly Scope[]) =>
  !grant || scopes.some((scope) => grant.scopes.includes(scope))

/** What waits for her, the most pressing first; the later ones are not asked for. */
async function waiting({ db, now, grant, caller: { subjectId } }: Pick<Call, 'db' | 'now' | 'grant' | 'caller'>) {
  return (
    (mayKnow(grant, 'claim', 'view') ? await waitingClaim(db, subjectId) : null) ??
    (mayKnow(grant, 'file-remote-care', 'view') ? await waitingFiling(db, subjectId, dayInChina(now)) : null) ??
    (mayKnow(grant, 'book', 'cancel', 'view') ? await nextAppointment(db, subjectId, now) : null)
  )
}

/**
 * Everything the first screen shows, in one call. An order comes before a bill, a claim or a filing that waits for her,
 * a booking, activation.
 */
export const homeRoute = route(readHome, async (call) => {
  const { db, now, grant, caller } = call
  const { subjectId } = caller
  const person = await describePerson(db, subjectId, now)
  const credential = await credentialOf(db, subjectId)
  const figures = mayKnow(grant, 'pay', 'view') ? await homeFigures(db, subjectId, now) : { openBills: 0, next: null }
  const asked = grant ? undefined : await readAsked(db, subjectId, now)
  return {
    person,
    credential,
    insuranceLine: insuranceLine(person, credential),
    next: figures.next ?? (await waiting(call)) ?? (credential === 'none' ? { kind: 'activate' } : null),
    openBills: figures.openBills,
    ...(asked ? { asked } : {}),
  }
})
