import type { Kysely } from 'kysely'
import type { Estimate } from '../../../../src/contract/booking/kinds/price'
import type { BillLine } from '../../../../src/contract/settlement/bill'
import { dayInChina, fullYears } from '../../../../src/contract/shared/dates'
import { yuan } from '../../../../src/contract/shared/money-text'
import type { Database } from '../../../base/db/schema'
import { row } from '../../../base/db/statement'
import type { AccumulatorTable } from '../../../base/db/tables/settlement'
import { policyFor } from '../../../regions/policy-for'
import { readInstitution } from '../../../registers/institutions'
import { readInsurances, readPerson } from '../../../registers/people'
import { storedLines } from '../../../registers/visits/lines'
import { emptyStay } from '../../settlement/engine/accumulators'
import { settle } from '../../settlement/engine/settle'
import { toBp } from '../../settlement/engine/share'
import { toYear } from '../../settlement/preview/accumulated'
import { chooseInsurance } from '../../settlement/preview/insurance-row'

const SUMS = 'select * from accumulators where person_id = $1 and insurance_type = $2 and year = $3'

const none = (words: string): Estimate => ({ kind: 'none', words })

export interface Ask {
  personId: string
  institutionId: string
  medType: string
  lines: readonly BillLine[]
  now: number
}

/**
 * What the insurance would pay of these lines today, by the same engine that settles the bill later. Accounts are left
 * out: which of them pays is chosen when paying.
 */
export async function estimateFor(
  db: Kysely<Database>,
  { personId, institutionId, medType, lines, now }: Ask,
): Promise<Estimate> {
  const person = await readPerson(db, personId)
  const place = await readInstitution(db, institutionId)
  if (!person || !place) return none('现在算不出来，付钱前会再算一次。')
  if (lines.every(({ category }) => category === 'C'))
    return none('这一项医保不付，全部自己付。个人账户能不能用，付钱前会说清楚。')
  const insurance = chooseInsurance(await readInsurances(db, personId))
  if (insurance.kind === 'refused') return none('没有查到正常的医保，先按自己付算。')
  if (insurance.region !== place.region) return none('在外地看病，医保付多少看备案，付钱前会算给您看。')
  const day = dayInChina(now)
  const answer = policyFor(insurance.region, insurance.insuranceType, medType, day)
  if (answer.kind === 'refused') return none('这个地方的医保现在算不出来，付钱前到窗口问一问。')
  const year = Number(day.slice(0, 4))
  const sums = await row<AccumulatorTable>(db, SUMS, [personId, insurance.insuranceType, year])
  const settled = settle(
    {
      lines: storedLines(lines).map((line) => ({ ...line, selfPayBp: toBp(line.selfPayRatio ?? 0) })),
      person: {
        insuranceType: insurance.insuranceType,
        retired: insurance.retired,
        age: fullYears(person.birth_date, day),
      },
      institution: { level: place.level, tier: place.tier },
      medType,
      date: day,
      year: toYear(sums),
      stay: emptyStay(),
      remoteClass: 'local',
      referralChain: [],
      accountFen: 0,
      mutualAid: null,
      useAccount: false,
      useMutualAid: false,
    },
    answer.policy,
  )
  if (settled.kind === 'refused') return none('这个地方的医保现在算不出来，付钱前会再算一次。')
  const { fundTotalFen, personalTotalFen } = settled.breakdown
  const words =
    fundTotalFen === 0
      ? `大约自己付 ${yuan(personalTotalFen)}：今年还没有到起付线，或这里不在报销范围。`
      : `大约医保付 ${yuan(fundTotalFen)}，自己付 ${yuan(personalTotalFen)}。按今天算的，以付钱时为准。`
  return {
    kind: 'estimate',
    fundFen: fundTotalFen,
    personalFen: personalTotalFen,
    policyVersion: answer.policy.version,
    words,
  }
}
