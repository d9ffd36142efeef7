import type { Policy, RemoteClass } from '../../regions/shape'
import { emptyStay, emptyYear } from '../settlement/engine/accumulators'
import { lineOf } from '../settlement/engine/line-of'
import { settle } from '../settlement/engine/settle'

/** The sample of look/spec.md §6: a stay in a level 3 hospital with 30,000 yuan in scope, the first of the year. */
export const SAMPLE_FEN = 3_000_000

export interface SampleShare {
  fundFen: number
  ownFen: number
  reliefFen: number
  deductibleFen: number
}

/** What the sample comes to under a class, by the settlement engine; 大病 and 大额 beside it, not in it. */
export function settleSample(
  policy: Policy,
  person: { retired: boolean; age: number },
  remoteClass: RemoteClass,
  date: string,
): SampleShare {
  const outcome = settle(
    {
      lines: [lineOf(1, { category: 'A', unitPriceFen: SAMPLE_FEN, quantity: 1 })],
      person: { insuranceType: policy.insuranceType, ...person },
      institution: { level: '3', tier: 'general' },
      medType: policy.medType,
      date,
      year: emptyYear(),
      stay: emptyStay(),
      remoteClass,
      referralChain: [],
      accountFen: 0,
      mutualAid: null,
      useAccount: false,
      useMutualAid: false,
    },
    policy,
  )
  if (outcome.kind === 'refused') throw new Error(`the sample bill was refused: ${outcome.code}`)
  const { pooledFundFen, fundTotalFen, deductibleFen, totalFen } = outcome.breakdown
  return {
    fundFen: pooledFundFen,
    ownFen: totalFen - pooledFundFen,
    reliefFen: fundTotalFen - pooledFundFen,
    deductibleFen,
  }
}
