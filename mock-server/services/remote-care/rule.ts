import { remoteCarePolicy } from '../../regions/remote'
import type { RemoteCarePolicy } from '../../regions/shape'

/** The switches a stored filing was made under. */
export function ruleOf({ insured_region }: { insured_region: string }): RemoteCarePolicy {
  const rule = remoteCarePolicy(insured_region)
  if (!rule) throw new Error(`the rules of region ${insured_region} are not shipped any more`)
  return rule
}
