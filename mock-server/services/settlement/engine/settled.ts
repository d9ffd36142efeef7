import type { Breakdown } from '../../../../src/contract/settlement/breakdown'
import { type After, emptyPot, emptyStay, type Pot } from './accumulators'
import type { Settled } from './outcome'
import type { Work } from './work'

function breakdownOf(work: Work): Breakdown {
  const asSelfPay = work.policy.overLimitIn === 'full-self-pay' ? work.overLimitFen : 0
  return {
    totalFen: work.totalFen,
    fullSelfPayFen: work.fullSelfPayFen + asSelfPay,
    overLimitFen: work.overLimitFen - asSelfPay,
    preSelfPayFen: work.preSelfPayFen,
    inScopeFen: work.inScopeFen,
    deductibleFen: work.deductibleFen,
    pooledFundFen: work.pooledFundFen,
    civilServantFen: 0,
    enterpriseFen: 0,
    seriousIllnessFen: work.seriousIllnessFen,
    largeAmountFen: work.largeAmountFen,
    assistanceFen: 0,
    otherFundFen: 0,
    fundTotalFen: work.pooledFundFen + work.seriousIllnessFen + work.largeAmountFen,
    personalTotalFen: work.personalTotalFen,
    accountFen: work.ownAccountFen + work.mutualAidFen,
    mutualAidFen: work.mutualAidFen,
    cashFen: work.cashFen,
    hospitalFen: 0,
  }
}

function afterOf(work: Work): After {
  const { accumulate } = work.policy
  const moved: Pot = {
    deductibleFen: work.deductibleFen,
    inScopeFen: work.inScopeFen,
    fundFen: work.pooledFundFen,
  }
  const isFirstOfStay = accumulate === 'stay' && work.input.stay.ordinal === 0
  return {
    year: {
      outpatient: accumulate === 'outpatient' ? moved : emptyPot(),
      chronic: accumulate === 'chronic' ? moved : emptyPot(),
      stays: isFirstOfStay ? 1 : 0,
      pooledFundFen: work.pooledFundFen,
      largeAmountFen: work.largeAmountFen,
      seriousIllnessBaseFen: work.seriousIllnessBaseFen,
      seriousIllnessFen: work.seriousIllnessFen,
    },
    stay: accumulate === 'stay' ? { ...moved, ordinal: isFirstOfStay ? work.stayOrdinal : 0 } : emptyStay(),
    ownAccountFen: work.ownAccountFen,
    mutualAidFen: work.mutualAidFen,
  }
}

/** Reads the finished sheet. 公务员, 企业补充, 救助 and others are 0: no shipped policy has them. */
export const settledFrom = (work: Work): Settled => ({
  kind: 'settled',
  breakdown: breakdownOf(work),
  trace: {
    policyVersion: work.policy.version,
    column: work.column,
    group: work.group,
    remoteClass: work.input.remoteClass,
    entries: work.entries,
  },
  after: afterOf(work),
})
