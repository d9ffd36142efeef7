import { policyFor } from '../../../mock-server/regions/policy-for'
import type { SettlementInput } from '../../../mock-server/services/settlement/engine/input'
import { lineOf } from '../../../mock-server/services/settlement/engine/line-of'
import { settle } from '../../../mock-server/services/settlement/engine/settle'
import { DATE, input, line, must, pictureBill } from './bill'

const ankangChronic = must(policyFor('610900', '390', '14', DATE))
const hangzhouStay = must(policyFor('330100', '310', '21', DATE))

test.each([
  ['999999', '310', '11', 'region-unsupported'],
  ['110000', '310', '11', 'region-unsupported'],
  ['330100', '310', '41', 'med-type-unsupported'],
  ['330100', '310', '140104', 'med-type-unsupported'],
  ['330100', '510', '11', 'insurance-unsupported'],
])('no policy for %s %s %s: %s', (region, insuranceType, medType, code) => {
  expect(policyFor(region, insuranceType, medType, DATE)).toEqual({ kind: 'refused', code })
})

test.each<[string, Partial<SettlementInput>, string]>([
  ['a referral that is no stay', { referralChain: [{ level: '1', deductibleFen: 30_000 }] }, 'referral-unsupported'],
  ['another kind of visit', { medType: '11' }, 'policy-mismatch'],
  ['another insurance', { person: { insuranceType: '310', retired: false, age: 30 } }, 'policy-mismatch'],
])('refuses %s and guesses nothing', (_name, more, code) => {
  expect(settle({ ...pictureBill, ...more }, ankangChronic)).toEqual({ kind: 'refused', code })
})

test('refuses a class that the policy does not name', () => {
  const { local } = ankangChronic.remoteDrop
  const policy = { ...ankangChronic, remoteDrop: { local } }
  expect(settle({ ...pictureBill, remoteClass: 'referral' }, policy)).toEqual({
    kind: 'refused',
    code: 'remote-class-unsupported',
  })
})

test('refuses a stay in a pharmacy', () => {
  const bill = input({ medType: '21', institution: { level: 'pharmacy', tier: 'general' }, lines: [line(1, 'A', 100)] })
  expect(settle(bill, hangzhouStay)).toEqual({ kind: 'refused', code: 'institution-unsupported' })
})

test.each([
  ['a price with a part of a fen', line(2, 'A', 0.5)],
  ['a negative price', line(2, 'A', -1)],
  ['no quantity', line(2, 'A', 100, { quantity: 0 })],
  ['10,000 pieces', line(2, 'A', 100, { quantity: 10_000 })],
  ['half a piece', line(2, 'A', 100, { quantity: 0.5 })],
  ['a negative ceiling', line(2, 'A', 100, { priceCeilingFen: -1 })],
  ['a ratio on 甲', line(2, 'A', 100, { selfPayBp: 1000 })],
  ['a ratio above one', line(2, 'B', 100, { selfPayBp: 10_001 })],
  ['a ratio finer than four decimals', line(2, 'B', 100, { selfPayBp: 0.5 })],
  ['no ratio on 乙', lineOf(2, { category: 'B', unitPriceFen: 100, quantity: 1 })],
  ['more than 100 million yuan', line(2, 'A', 10_000_000_000)],
])('refuses a line with %s, and names it', (_name, bad) => {
  const outcome = settle({ ...pictureBill, lines: [line(1, 'A', 1), bad] }, ankangChronic)
  expect(outcome).toEqual({ kind: 'refused', code: 'bill-invalid', lineNo: 2 })
})

test('refuses a bill without lines', () => {
  expect(settle({ ...pictureBill, lines: [] }, ankangChronic)).toEqual({ kind: 'refused', code: 'bill-invalid' })
})
