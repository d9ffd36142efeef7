import fc from 'fast-check'
import { certNoFault } from '../../src/contract/activation/cert-words'
import { checkCharacter } from '../../src/contract/shared/identity'

// 11010519491231002X and 440524188001010014 are the published vectors (domain.md §9).
describe('what is wrong with a certificate number', () => {
  test.each([
    ['id-card', '11010519491231002X', undefined],
    ['id-card', '440524188001010014', undefined],
    ['id-card', '1101051949123100', '少了 2 位'],
    ['id-card', '11010519491231002', '少了 1 位'],
    ['id-card', '11010519491231002X1', '多了 1 位'],
    ['id-card', '110105491231002', '这是 15 位的老号码，请填 18 位的新号码'],
    ['id-card', '1101051949123100XX', '前 17 位都是数字，最后一位是数字或 X'],
    ['id-card', '110105194902300021', '第 7 到 14 位是出生日期，没有这一天'],
    ['id-card', '110105194912310021', '最后一位不对，或者前面有一位填错了'],
    ['residence-permit', '810000199001010035', undefined],
    ['residence-permit', '440524188001010014', '居住证的号码以 81、82 或 83 开头'],
    ['foreign-permanent', 'ABC123456789012', undefined],
    ['foreign-permanent', 'AB1234', '新版是 9 开头的 18 位号码，老版是 3 个字母加 12 位数字'],
    ['hm-permit', 'H12345678', undefined],
    ['hm-permit', 'X12345678', '以 H 或 M 开头，后面是 8 位或 10 位数字'],
    ['tw-permit', '12345678', undefined],
    ['tw-permit', '1234567', '少了 1 位'],
    ['tw-permit', '1234567A', '这个号码是 8 位数字'],
    ['passport', 'E12345678', undefined],
    ['passport', 'E-1', '只能有字母和数字，5 到 20 位'],
  ] as const)('%s %s → %s', (type, no, fault) => {
    expect(certNoFault(type, no)).toBe(fault)
  })

  const number = fc
    .tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 999 }))
    .map(([days, sequence]) => {
      const day = new Date(days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
      const digits = `330104${day}${String(sequence).padStart(3, '0')}`
      return digits + checkCharacter(digits)
    })

  test('a right number passes; any one digit changed does not', () => {
    fc.assert(
      fc.property(number, fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }), (no, at, shift) => {
        const changed = no.slice(0, at) + ((Number(no[at]) + shift) % 10) + no.slice(at + 1)
        expect(certNoFault('id-card', no)).toBeUndefined()
        expect(certNoFault('id-card', changed)).toBeDefined()
      }),
    )
  })

  test('the number of missing digits is counted', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 17 }), (no, missing) => {
        fc.pre(missing !== 3)
        expect(certNoFault('id-card', no.slice(0, 18 - missing))).toBe(`少了 ${missing} 位`)
      }),
    )
  })
})
