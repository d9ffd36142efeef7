import { needOf } from '../../../regions/remote'

interface Covered {
  /** Insured region. */
  region: string
  treated_region: string
  filing_id: string | null
  filing_now: string | null
}

/** True while the visit is covered as it was when its figures were made; at home a filing changes nothing. */
export const sameFiling = (held: Covered): boolean =>
  held.filing_id === held.filing_now || needOf(held.region, held.treated_region) !== 'filing'
