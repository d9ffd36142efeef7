import type { PersonGroup, Policy } from '../../../regions/shape'
import type { SettlementInput } from './input'
import type { Refused } from './outcome'
import type { Work } from './work'

const ADULT_AGE = 18

function groupOf(person: SettlementInput['person']): PersonGroup {
  if (person.insuranceType === '310') return person.retired ? 'retired' : 'active'
  return person.age < ADULT_AGE ? 'minor' : 'adult'
}

/** The policy is the one `policyFor` gives for this person, kind of visit and day. */
const fits = (policy: Policy, input: SettlementInput) =>
  policy.insuranceType === input.person.insuranceType &&
  policy.medType === input.medType &&
  (policy.validFrom === null || policy.validFrom <= input.date)

function potOf(policy: Policy, input: SettlementInput) {
  if (policy.accumulate === 'stay') return input.stay
  return policy.accumulate === 'chronic' ? input.year.chronic : input.year.outpatient
}

/** Finds the row of the table for this person and institution, or says why there is none. No default is guessed. */
export function start(input: SettlementInput, policy: Policy): Work | Refused {
  if (!fits(policy, input)) return { kind: 'refused', code: 'policy-mismatch' }
  const drop = policy.remoteDrop[input.remoteClass]
  if (drop === undefined) return { kind: 'refused', code: 'remote-class-unsupported' }
  const stays = input.referralChain.length
  if (stays > 0 && policy.accumulate !== 'stay') return { kind: 'refused', code: 'referral-unsupported' }
  const column = policy.columnOf.tier[input.institution.tier] ?? policy.columnOf.level[input.institution.level]
  const group = groupOf(input.person)
  const row = column === undefined ? undefined : policy.rows[column]?.[group]
  if (column === undefined || row === undefined) return { kind: 'refused', code: 'institution-unsupported' }
  return {
    input,
    policy,
    column,
    group,
    row,
    drop,
    pot: potOf(policy, input),
    stayOrdinal: policy.accumulate === 'stay' ? input.stay.ordinal || Math.max(1, input.year.stays + 1 - stays) : 0,
    entries: [],
    totalFen: 0,
    fullSelfPayFen: 0,
    overLimitFen: 0,
    preSelfPayFen: 0,
    inScopeFen: 0,
    deductibleFen: 0,
    pooledFundFen: 0,
    aboveYearCeilingFen: 0,
    largeAmountFen: 0,
    seriousIllnessBaseFen: 0,
    seriousIllnessFen: 0,
    personalTotalFen: 0,
    ownAccountFen: 0,
    mutualAidFen: 0,
    cashFen: 0,
  }
}
