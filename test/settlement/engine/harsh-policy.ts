import type { Policy } from '../../../mock-server/regions/shape'
import { bands, employees, flat, row, yuan } from '../../../mock-server/regions/table'

/** An invented region that uses every switch no shipped region uses, with uneven ratios and low ceilings. */
export const harshPolicy: Policy = {
  version: '999999/310/11@test',
  region: '999999',
  regionName: '测试市',
  insuranceType: '310',
  medType: '11',
  enabled: true,
  validFrom: null,
  accumulate: 'outpatient',
  columns: { high: '大医院', low: '小医院' },
  columnOf: {
    tier: { community: 'low', village: 'low' },
    level: { '1': 'low', '2': 'low', '3': 'high', pharmacy: 'low' },
  },
  rows: {
    high: employees(
      row([123.45], bands([500, 12.34], [3000, 33.33], [null, 66.67]), 1500),
      row([0], bands([500, 0], [null, 45.01])),
    ),
    low: employees(row([50], flat(77.77), 1500), row([0], flat(100))),
  },
  yearCeilingFen: yuan(20_000),
  largeAmount: { ratioBp: 3333, ceilingFen: yuan(5000) },
  seriousIllness: { deductibleFen: yuan(1000), bands: bands([2000, 11.11], [null, 99.99]), ceilingFen: yuan(8000) },
  hasAccount: true,
  accountPays: 'in-scope',
  overLimitIn: 'full-self-pay',
  remoteDrop: {
    local: { mode: 'points', dropBp: 0 },
    referral: { mode: 'factor', keepBp: 8765 },
    temporary: { mode: 'points', dropBp: 2000 },
    unfiled: { mode: 'factor', keepBp: 5000 },
  },
  remoteAnywhere: false,
  referralDeductible: 'difference',
  evidence: {},
}
