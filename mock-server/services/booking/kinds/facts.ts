import type { Kysely } from 'kysely'
import * as v from 'valibot'
import { drug } from '../../../../src/contract/booking/day/visit'
import { dayInChina } from '../../../../src/contract/shared/dates'
import type { Database } from '../../../base/db/schema'
import { rows } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { clinicPolicy } from '../../../regions/clinic'
import { readKinship } from '../../../registers/kinship/household'
import { ageOf, readInsurances, readPerson } from '../../../registers/people'
import { canDispense } from './drugs'
import { offerById } from './offers/all'
import type { Facts } from './rules/eligible'

export interface Earlier {
  prescription_id: string
  issued_at: number
  institution_name: string
  department: string
  drugs: v.InferOutput<typeof drug>[]
}

const EARLIER = `select p.prescription_id, p.issued_at, p.drugs, places.name as institution_name, visits.department
  from prescriptions p
  join visits on visits.visit_id = p.visit_id
  join institutions places on places.institution_id = visits.institution_id
  where p.person_id = $1 and p.issued_at > $2 order by p.issued_at desc, p.prescription_id limit 20`

/** `months` before a day, as calendars count: the same date, or the month's last. */
function monthsBefore(now: number, months: number): number {
  const [year = 0, month = 1, day = 1] = dayInChina(now).split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return Date.UTC(year, month - 1 - months, Math.min(day, last)) - 8 * 3_600_000
}

/** Prescriptions that may be continued: recent enough, and the pharmacy has all of it. */
export async function readEarlier(
  db: Kysely<Database>,
  personId: string,
  months: number,
  now: number,
): Promise<Earlier[]> {
  const found = await rows<Earlier>(db, EARLIER, [personId, monthsBefore(now, months)])
  return found
    .map((one) => ({ ...one, drugs: v.parse(v.array(drug), one.drugs) }))
    .filter(({ drugs }) => canDispense(drugs))
}

const ASKED = `select offer_id, status, day, prescription_id, created_at as at from care_requests
  where person_id = $1 and status in ('requested', 'accepted', 'scheduled', 'done') order by coalesce(day, ''), created_at`

interface Had {
  offer_id: string
  status: 'requested' | 'accepted' | 'scheduled' | 'done'
  day: string | null
  prescription_id: string | null
  at: number
}

/** What was had or agreed of an offer, or of another that is the same thing. */
function hadOf(had: readonly Had[], offerId: string): Had[] {
  const name = offerById(offerId)?.sameAs
  const same = (other: string) => other === offerId || (name !== undefined && offerById(other)?.sameAs === name)
  return had.filter((one) => same(one.offer_id))
}

/** Whole months between two instants, as people count them. */
function monthsBetween(from: number, to: number): number {
  const [a, b] = [dayInChina(from), dayInChina(to)].map((day) => day.split('-').map(Number))
  const [y1 = 0, m1 = 0, d1 = 0] = a ?? []
  const [y2 = 0, m2 = 0, d2 = 0] = b ?? []
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0)
}

/** Everything the offers are judged by; what differs by offer is asked by its id. */
export interface Known {
  earlier: Earlier[]
  of: (offerId: string) => Facts
  /** Asked for already and not over. */
  isOpen: (offerId: string) => boolean
  /** The drugs of this prescription are being made up: nobody gets them twice. */
  isRenewing: (prescriptionId: string) => boolean
}

/** Who may bring a child: her parents and her guardian. */
const BRINGS = new Set(['child', 'ward'])

export async function readFacts(call: Pick<Call, 'db' | 'now' | 'caller'>, institutionId: string): Promise<Known> {
  const { db, now, caller } = call
  const { actorId, subjectId } = caller
  const person = (await readPerson(db, subjectId)) ?? refuse('not-found')
  const insurances = await readInsurances(db, subjectId)
  const { renewableMonths } = clinicPolicy(institutionId)
  const earlier = await readEarlier(db, subjectId, renewableMonths, now)
  const asked = await rows<Had>(db, ASKED, [subjectId])
  const had = asked.filter(({ status }) => status === 'scheduled' || status === 'done')
  const open = asked.filter(({ status }) => status !== 'done')
  const tie = actorId === subjectId ? undefined : await readKinship(db, actorId, subjectId)
  const shared = {
    age: ageOf(person, now),
    sex: person.sex,
    residenceRegion: person.residence_region,
    insured: insurances.some(({ insuranceType, status }) => insuranceType !== '510' && status === 'normal'),
    renewables: earlier.length,
    renewableMonths,
    today: dayInChina(now),
    guardianAsks: tie !== undefined && BRINGS.has(tie),
  }
  return {
    earlier,
    isOpen: (offerId) => open.some((one) => one.offer_id === offerId),
    isRenewing: (prescriptionId) => open.some((one) => one.prescription_id === prescriptionId),
    of: (offerId) => {
      const own = hadOf(had, offerId)
      const at = own.length === 0 ? undefined : Math.max(...own.map((one) => one.at))
      const doses = own.flatMap(({ status, day }) => (status === 'done' && day !== null ? [day] : []))
      return { ...shared, doses, monthsSince: at === undefined ? null : monthsBetween(at, now) }
    },
  }
}
