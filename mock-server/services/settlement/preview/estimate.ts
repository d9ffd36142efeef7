import type { Breakdown } from '../../../../src/contract/settlement/breakdown'
import type { Source } from '../../../../src/contract/settlement/order'
import { dayInChina } from '../../../../src/contract/shared/dates'
import type { ProblemCode } from '../../../../src/contract/shared/problem'
import { row } from '../../../base/db/statement'
import type { Call } from '../../../base/http/route'
import { filingsSql } from '../../../registers/filings/in-force'
import type { StoredLine } from '../../../registers/visits/lines'
import { sourcesFor } from '../who'
import { compute } from './compute'
import type { Figured } from './context'

type Found = Omit<Figured, 'lines' | 'med_type' | 'stay'> & { patient_name: string; payer_name: string }

const READ = `select people.name as patient_name, payer.name as payer_name, people.birth_date, places.level, places.tier,
    places.region as treated_region, ${filingsSql({ person: 'people.person_id', date: '$5::text', region: 'places.region' })} as filings,
    coalesce(own.past_year_fen, 0) as past_year_fen, coalesce(own.current_year_fen, 0) as current_year_fen,
    coalesce(own.account_year, $3) as account_year,
    (select coalesce(jsonb_agg(jsonb_build_object('insuranceType', insurance_type, 'region', region, 'status', status,
       'retired', retired)), '[]') from insurances where person_id = people.person_id) as insurances,
    (select coalesce(jsonb_agg(to_jsonb(sums)), '[]') from accumulators sums
       where sums.person_id = people.person_id and sums.year = $3) as accumulators,
    '[]'::jsonb as shares
  from people
  join people payer on payer.person_id = $4
  join institutions places on places.institution_id = $2
  left join personal_accounts own on own.person_id = people.person_id
  where people.person_id = $1`

export type Estimated =
  | { kind: 'estimated'; breakdown: Breakdown; sources: Source[] }
  | { kind: 'refused'; code: ProblemCode }

/**
 * What a bill of these lines would come to today, by the engine that settles it; nothing is kept. Her own account is
 * used, nobody's shared one: that is asked when there is a bill.
 */
export async function estimateBill(
  { db, now, caller }: Pick<Call, 'db' | 'now' | 'caller'>,
  bill: { institutionId: string; medType: string; visitDate: string; lines: StoredLine[] },
): Promise<Estimated> {
  const day = dayInChina(now)
  const year = Number(day.slice(0, 4))
  const { subjectId, actorId } = caller
  const found = await row<Found>(db, READ, [subjectId, bill.institutionId, year, actorId, bill.visitDate])
  if (!found) return { kind: 'refused', code: 'institution-unknown' }
  const context: Figured = { ...found, lines: bill.lines, med_type: bill.medType, stay: null }
  const computed = compute(context, { day, year, useAccount: true, useMutualAid: false })
  if (computed.kind === 'refused') return computed
  const { breakdown, trace } = computed.settled
  const sources = sourcesFor(trace, computed.policy, {
    readerId: actorId,
    patient: { id: subjectId, name: found.patient_name },
    payer: { id: actorId, name: found.payer_name },
    holder: null,
    channel: caller.channel,
  })
  return { kind: 'estimated', breakdown, sources }
}
