import { together } from '../../../mock-server/base/db/together'
import { paymentKind } from '../../../mock-server/services/settlement/payment-kind'
import { chooseInsurance } from '../../../mock-server/services/settlement/preview/insurance-row'
import { pictureBill, settled } from '../engine/bill'

const row = (insuranceType: string, status: string, region = '330100') => ({
  insuranceType,
  status,
  region,
  retired: false,
})

describe('which insurance row settles (psn_insu_stas)', () => {
  test.each([
    ['310 before 390', [row('390', 'normal'), row('310', 'normal')], '310'],
    ['390 where 310 is paused', [row('310', 'paused'), row('390', 'normal')], '390'],
    ['310 beside 510', [row('510', 'normal'), row('310', 'normal')], '310'],
  ])('%s', (_, rows, insuranceType) => {
    expect(chooseInsurance(rows)).toMatchObject({ kind: 'row', insuranceType })
  })
  test.each([
    ['paused', [row('310', 'paused')], 'insurance-paused'],
    ['510 alone', [row('510', 'normal')], 'not-insured'],
    ['510 paused alone', [row('510', 'paused')], 'not-insured'],
    ['ended', [row('390', 'ended')], 'not-insured'],
    ['nothing', [], 'not-insured'],
  ])('%s: %s', (_, rows, code) => {
    expect(chooseInsurance(rows)).toEqual({ kind: 'refused', code })
  })
})

test('a settlement with nothing from the insurance is still mixed; without anything in scope it is cash only', () => {
  const { breakdown } = settled('610900', pictureBill)
  const cash = { ...breakdown, fundTotalFen: 0, accountFen: 0, cashFen: breakdown.totalFen }
  expect(paymentKind(breakdown)).toBe('mixed')
  expect(paymentKind(cash)).toBe('mixed')
  expect(paymentKind({ ...cash, inScopeFen: 0 })).toBe('cash-only')
  expect(paymentKind({ ...breakdown, cashFen: 0 })).toBe('insurance-only')
})

test('writes put together keep their parameters apart', () => {
  expect(together(['insert into a values ($1, $2) returning 1', 'update b set c = $2 where d = $1 or e = $1'])).toBe(
    'with write_0 as (insert into a values ($1, $2) returning 1), ' +
      'write_1 as (update b set c = $4 where d = $3 or e = $3) select count(*) as changed from write_0',
  )
})
