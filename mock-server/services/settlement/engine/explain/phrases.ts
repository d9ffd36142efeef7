import type { Policy, SettledInsurance, SettledMedType } from '../../../../regions/shape'
import type { Reason } from './words'

const insurances: Record<SettledInsurance, string> = { '310': '职工医保', '390': '居民医保' }
const medTypes: Record<SettledMedType, string> = { '11': '普通门诊', '14': '门诊慢特病', '21': '住院' }

/** 安康居民医保. */
export const insuranceName = (policy: Policy): string => policy.regionName + insurances[policy.insuranceType]

/** 门诊慢特病. */
export const medTypeName = (policy: Policy): string => medTypes[policy.medType]

/** 8800 → "88%", 6550 → "65.5%". */
export const percentText = (ratioBp: number): string => `${ratioBp / 100}%`

/** Fills in `text`, so that a reason is read aloud as it is shown. */
export const reason = (parts: Omit<Reason, 'text'>): Reason => ({
  ...parts,
  text: parts.tip === undefined ? parts.why : parts.why + parts.tip,
})
