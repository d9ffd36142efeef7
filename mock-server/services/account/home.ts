import type { Kysely } from 'kysely'
import { readHome } from '../../../src/contract/account/endpoints'
import type { Person } from '../../../src/contract/session/endpoints'
import type { Output } from '../../../src/contract/shared/endpoint'
import type { Database } from '../../base/db/schema'
import { row } from '../../base/db/statement'
import type { CredentialsTable } from '../../base/db/tables/people'
import { type Call, route } from '../../base/http/route'
import { nextAppointment } from '../../registers/appointments/next'
import { waitingClaim } from '../../registers/claims/waiting'
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

/** Bills are for who may pay them or look into the records. */
const mayKnowBills = (grant: Call['grant']) => !grant || ['pay', 'view'].some((scope) => grant.scopes.includes(scope))

/** Claims are for who may make them or look into the records. */
const mayKnowClaims = (grant: Call['grant']) =>
  !grant || ['claim', 'view'].some((scope) => grant.scopes.includes(scope))

/** Bookings are for who may make them, cancel them or look into the records. */
const mayKnowBookings = (grant: Call['grant']) =>
  !grant || ['book', 'cancel', 'view'].some((scope) => grant.scopes.includes(scope))

/**
 * Everything the first screen shows, in one call. An order comes before a bill, a claim that waits for her,
 * a booking, activation.
 */
export const homeRoute = route(readHome, async ({ db, now, grant, caller: { subjectId } }) => {
  const person = await describePerson(db, subjectId, now)
  const credential = await credentialOf(db, subjectId)
  const figures = mayKnowBills(grant) ? await homeFigures(db, subjectId, now) : { openBills: 0, next: null }
  const claim = !figures.next && mayKnowClaims(grant) ? await waitingClaim(db, subjectId) : null
  const booking = !figures.next && !claim && mayKnowBookings(grant) ? await nextAppointment(db, subjectId, now) : null
  const asked = grant ? undefined : await readAsked(db, subjectId, now)
  return {
    person,
    credential,
    insuranceLine: insuranceLine(person, credential),
    next: figures.next ?? claim ?? booking ?? (credential === 'none' ? { kind: 'activate' } : null),
    openBills: figures.openBills,
    ...(asked ? { asked } : {}),
  }
})
