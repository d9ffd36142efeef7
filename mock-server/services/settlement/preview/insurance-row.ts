import type { SettledInsurance } from '../../../regions/shape'

interface InsuranceRow {
  insuranceType: string
  region: string
  status: string
  retired: boolean
}

export type Chosen =
  | { kind: 'row'; insuranceType: SettledInsurance; region: string; retired: boolean }
  | { kind: 'refused'; code: 'not-insured' | 'insurance-paused' }

/** In this order: employees' insurance pays more. 510 生育 settles births only, none of the kinds of visits here. */
const SETTLING: readonly SettledInsurance[] = ['310', '390']

/** Which of a person's insuinfo rows settles: the one that is normal (psn_insu_stas), domain.md §1.3. */
export function chooseInsurance(rows: readonly InsuranceRow[]): Chosen {
  for (const insuranceType of SETTLING) {
    const found = rows.find((row) => row.insuranceType === insuranceType && row.status === 'normal')
    if (found) return { kind: 'row', insuranceType, region: found.region, retired: found.retired }
  }
  const paused = rows.some((row) => row.insuranceType !== '510' && row.status === 'paused')
  return { kind: 'refused', code: paused ? 'insurance-paused' : 'not-insured' }
}
