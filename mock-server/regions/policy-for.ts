import { hangzhou } from './330100'
import { ankang } from './610900'
import type { Policy, RegionFile, SettledMedType } from './shape'

/** Problem codes (422) of a visit for which no policy is shipped. */
export type RegionRefusal = 'region-unsupported' | 'insurance-unsupported' | 'med-type-unsupported'

export type PolicyAnswer = { kind: 'policy'; policy: Policy } | { kind: 'refused'; code: RegionRefusal }

const regions: readonly RegionFile[] = [hangzhou, ankang]
const byRegion = new Map(regions.map((file) => [file.region, file]))
const byVersion = new Map(regions.flatMap((file) => file.policies).map((policy) => [policy.version, policy]))

const settledMedTypes: readonly SettledMedType[] = ['11', '14', '21']

/** The region's data file, or undefined where none is shipped. */
export const regionFile = (region: string): RegionFile | undefined => byRegion.get(region)

/** The policy a stored settlement names, enabled or not. */
export const policyByVersion = (version: string): Policy | undefined => byVersion.get(version)

/** The latest enabled policy of the insured region that holds on `date` (`YYYY-MM-DD`). */
export function policyFor(region: string, insuranceType: string, medType: string, date: string): PolicyAnswer {
  const file = byRegion.get(region)
  if (!file) return { kind: 'refused', code: 'region-unsupported' }
  if (!settledMedTypes.some((known) => known === medType)) return { kind: 'refused', code: 'med-type-unsupported' }
  let latest: Policy | undefined
  for (const policy of file.policies) {
    if (!policy.enabled || policy.insuranceType !== insuranceType || policy.medType !== medType) continue
    if (policy.validFrom !== null && policy.validFrom > date) continue
    if (!latest || (policy.validFrom ?? '') >= (latest.validFrom ?? '')) latest = policy
  }
  return latest ? { kind: 'policy', policy: latest } : { kind: 'refused', code: 'insurance-unsupported' }
}
