import { assistedItem, capFen } from '../../../mock-server/regions/reimbursement'
import { isWorkday, plusWorkdays, workdaysBetween } from '../../../mock-server/registers/workdays/calendar'
import { allowanceFen, leaveDays } from '../../../mock-server/services/reimbursement/rules/allowance'
import { passedDays, promisedBy, resumed, stopped } from '../../../mock-server/services/reimbursement/rules/promise'
import { BLOCK, isSampled, permutation } from '../../../mock-server/services/reimbursement/rules/sample'
import type { Pixels } from '../../../src/contract/papers/light'
import { photoFaultsOf } from '../../../src/contract/papers/photo'
import { luhnDigit, passesLuhn } from '../../../src/contract/reimbursement/account'
import { invoiceQr, readInvoiceQr } from '../../../src/contract/reimbursement/invoice'

describe('working days', () => {
  test('30 after 2026-11-25 with 1 January off are over on 2027-01-07', () => {
    expect(plusWorkdays('2026-11-25', 30)).toBe('2027-01-07')
    expect(workdaysBetween('2026-11-25', '2027-01-07')).toBe(30)
  })
  test.each([
    ['2026-02-14', true],
    ['2026-02-16', false],
    ['2026-10-10', true],
    ['2026-10-07', false],
    ['2027-01-01', false],
    ['2026-11-28', false],
  ])('%s', (day, works) => expect(isWorkday(day)).toBe(works))

  test('a stopped clock keeps its days and goes on with the rest', () => {
    const running = { promise_days: 30, days_used: 0, running_since: '2026-11-25' }
    const standing = stopped(running, '2026-12-01')
    expect(standing).toMatchObject({ days_used: 4, running_since: null })
    expect(promisedBy(standing)).toBeNull()
    expect(passedDays(standing, '2027-03-01')).toBe(4)
    const again = resumed(standing, '2026-12-15')
    expect(promisedBy(again)).toBe(plusWorkdays('2026-12-15', 26))
  })
})

test('10,000 claims: exactly one in each block of 20, another one in each, the same for the same seed', () => {
  const places: number[] = []
  for (let block = 0; block < 10_000 / BLOCK; block += 1) {
    const taken = Array.from({ length: BLOCK }, (_, at) => at).filter((at) => isSampled(5, block * BLOCK + at + 1))
    expect(taken).toHaveLength(1)
    places.push(...taken)
  }
  expect(new Set(places).size).toBe(BLOCK)
  expect([...permutation(5, 3)].sort((a, b) => a - b)).toEqual(Array.from({ length: BLOCK }, (_, at) => at))
  expect(permutation(5, 3)).toEqual(permutation(5, 3))
  expect(permutation(6, 3)).not.toEqual(permutation(5, 3))
})

test('Luhn', () => {
  expect(passesLuhn('4111111111111111')).toBe(true)
  expect(passesLuhn('4111111111111112')).toBe(false)
  expect(passesLuhn(`62179912345678${luhnDigit('62179912345678')}`)).toBe(true)
})

test('the QR code of an invoice is read back', () => {
  const numbers = { code: '99060126', number: '0000031840', checkCode: '3a18f4' }
  expect(readInvoiceQr(invoiceQr({ ...numbers, totalFen: 31_840, issuedOn: '2026-11-02' }))).toEqual(numbers)
  expect(readInvoiceQr('https://example.com')).toBeUndefined()
})

test('price caps of 冷冻 and 续存 (domain.md §2.6), and 生育津贴 (§6)', () => {
  const cap = (code: string, count: number) =>
    capFen(assistedItem('610900', code)?.cap ?? { unitFen: 0, mostFen: 0 }, count)
  expect([1, 2, 3, 9].map((tubes) => cap('ART-FREEZE', tubes))).toEqual([130_000, 260_000, 390_000, 390_000])
  // One tube for 2 months, two for 1, five for 3.
  expect([cap('ART-STORE-1', 2), cap('ART-STORE-2', 1), cap('ART-STORE-2', 3)]).toEqual([25_000, 20_000, 60_000])
  expect([assistedItem('330100', 'ART-FREEZE')?.paid, assistedItem('610900', 'ART-FREEZE')?.paid]).toEqual([
    false,
    true,
  ])
  expect(leaveDays(2, true)).toBe(128)
  expect(allowanceFen(900_000, 98)).toBe(2_940_000)
})

describe('a picture of a page', () => {
  const draw = (light: (x: number, y: number) => number): Pixels => {
    const [width, height] = [300, 400]
    const data = new Uint8Array(width * height * 4)
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) data.fill(light(x, y), (y * width + x) * 4, (y * width + x) * 4 + 3)
    return { width, height, data }
  }
  const inside = (x: number, y: number) => x > 30 && x < 270 && y > 30 && y < 370
  const print = (x: number, y: number) => (inside(x, y) && x % 9 < 4 && y % 14 < 7 ? 40 : 235)
  const wave = (at: number) => Math.sin(((at - 30) / 60) * Math.PI) ** 2
  const soft = (x: number, y: number) => (x > 30 && x < 270 && y > 30 && y < 390 ? 235 - 150 * wave(x) * wave(y) : 235)

  test('print on paper is fine', () => expect(photoFaultsOf(draw(print))).toEqual([]))
  test('too dark', () => expect(photoFaultsOf(draw((x, y) => print(x, y) / 4))).toEqual(['too-dark']))
  test('blurred: no step is steep', () => expect(photoFaultsOf(draw(soft))).toEqual(['blurred']))
  test('cut off: the lines run over the rim', () =>
    expect(photoFaultsOf(draw((x, y) => (x % 9 < 2 && y % 14 < 7 ? 40 : 235)))).toEqual(['cut-off']))
  test('not a page: nothing on it, or nothing bright', () => {
    expect(photoFaultsOf(draw(() => 240))).toEqual(['wrong-page'])
    expect(photoFaultsOf(draw((x, y) => ((x * 7 + y * 13) % 50) + 80))).toEqual(['wrong-page'])
  })
})
