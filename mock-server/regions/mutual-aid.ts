import { regionFile } from './policy-for'

const PROVINCE_DIGITS = 2
const POOLING_AREA_DIGITS = 4

/**
 * True when the holder's region lets her account pay for a member insured in `memberRegion` (家庭共济). The region of
 * the holder decides, because it is its fund that holds the account. False for a region that is not shipped.
 */
export function mutualAidReaches(holderRegion: string, memberRegion: string): boolean {
  const reach = regionFile(holderRegion)?.mutualAid.reach
  switch (reach) {
    case undefined:
      return false
    case 'cross-province':
      return true
    case 'province':
      return holderRegion.slice(0, PROVINCE_DIGITS) === memberRegion.slice(0, PROVINCE_DIGITS)
    case 'pooling-area':
      return holderRegion.slice(0, POOLING_AREA_DIGITS) === memberRegion.slice(0, POOLING_AREA_DIGITS)
  }
}
