import { fullYears } from '../../../../src/contract/shared/dates'
import type { ProblemCode } from '../../../../src/contract/shared/problem'
import { policyFor, regionFile } from '../../../regions/policy-for'
import { classifyVisit, type VisitClass } from '../../../regions/remote'
import type { Policy } from '../../../regions/shape'
import { usableFen } from '../../../registers/ledger/balance'
import type { RefusalCode, Settled } from '../engine/outcome'
import { settle } from '../engine/settle'
import { toBp } from '../engine/share'
import { toStay, toYear } from './accumulated'
import type { Figured } from './context'
import { chooseInsurance } from './insurance-row'
import { ownBalance, type SharedMoney, sharedMoney } from './money-at-hand'

export interface Ask {
  /** Day of the settlement, `YYYY-MM-DD`. */
  day: string
  year: number
  useAccount: boolean
  useMutualAid: boolean
}

/** Figures, and what they were made from: an order is only good while that has not moved. */
export interface Computed {
  kind: 'computed'
  settled: Settled
  policy: Policy
  accumulatorVersion: number
  stayVersion: number
  ownAvailableFen: number
  shared: SharedMoney | null
  visit: VisitClass
}

export type Outcome = Computed | { kind: 'refused'; code: ProblemCode }

/** What a person can meet of the engine's refusals; any other is a fault of ours. */
function refused(code: RefusalCode, insurance: { region: string; insuranceType: string }): Outcome {
  switch (code) {
    case 'region-unsupported':
    case 'med-type-unsupported':
      return { kind: 'refused', code }
    case 'institution-unsupported':
      return { kind: 'refused', code: 'med-type-unsupported' }
    case 'insurance-unsupported': {
      const others = regionFile(insurance.region)?.policies ?? []
      const known = others.some((policy) => policy.enabled && policy.insuranceType === insurance.insuranceType)
      return { kind: 'refused', code: known ? 'med-type-unsupported' : 'region-unsupported' }
    }
    default:
      throw new Error(`the engine refused: ${code}`)
  }
}

/** 预结算: row of insurance, policy of the insured place, money at hand, engine. Pure. */
export function compute(context: Figured, ask: Ask): Outcome {
  const insurance = chooseInsurance(context.insurances)
  if (insurance.kind === 'refused') return insurance
  const answer = policyFor(insurance.region, insurance.insuranceType, context.med_type, ask.day)
  if (answer.kind === 'refused') return refused(answer.code, insurance)
  const { policy } = answer
  const visit = classifyVisit(policy, {
    insuranceType: insurance.insuranceType,
    insuredRegion: insurance.region,
    treatedRegion: context.treated_region,
    filings: context.filings,
  })
  const sums = context.accumulators.find((one) => one.insurance_type === insurance.insuranceType)
  const ownAvailableFen = policy.hasAccount ? usableFen(ownBalance(context, ask.year), 'own') : 0
  const shared = sharedMoney(context, insurance.region, ask.year)
  const settled = settle(
    {
      lines: context.lines.map((line) => ({ ...line, selfPayBp: toBp(line.selfPayRatio ?? 0) })),
      person: {
        insuranceType: insurance.insuranceType,
        retired: insurance.retired,
        age: fullYears(context.birth_date, ask.day),
      },
      institution: { level: context.level, tier: context.tier },
      medType: context.med_type,
      date: ask.day,
      year: toYear(sums),
      stay: toStay(context.stay),
      remoteClass: visit.remoteClass,
      referralChain: visit.remoteClass === 'referral' && policy.accumulate === 'stay' ? context.referral_chain : [],
      accountFen: ownAvailableFen,
      mutualAid: shared && {
        availableFen: shared.availableFen,
        ceilingPerUseFen: shared.share.ceilingPerUseFen,
      },
      useAccount: ask.useAccount,
      useMutualAid: ask.useMutualAid,
    },
    policy,
  )
  if (settled.kind === 'refused') return refused(settled.code, insurance)
  return {
    kind: 'computed',
    settled,
    policy,
    accumulatorVersion: sums?.version ?? 0,
    stayVersion: context.stay?.version ?? 0,
    ownAvailableFen,
    shared,
    visit,
  }
}
