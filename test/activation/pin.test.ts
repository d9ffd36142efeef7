import fc from 'fast-check'
import { isWeakPin } from '../../src/contract/activation/application'
import { holdsBirthday, pinFault } from '../../src/contract/activation/pin'

describe('payment PIN', () => {
  test.each([
    '000000',
    '123456',
    '654321',
    '890123',
    '210987',
    '024680',
    '123123',
    '121212',
    '808080',
    '123321',
    '112233',
    '998877',
  ])('%s is weak', (pin) => {
    expect(pinFault(pin, undefined)).toBe('连号和同号太好猜，换一个')
  })

  test.each(['280614', '739106', '121314', '135790'])('%s is not weak', (pin) => {
    expect(isWeakPin(pin)).toBe(false)
  })

  test.each(['480512', '051248', '194805', '120548', '990512', '219480'])('%s holds 1948-05-12', (pin) => {
    expect(pinFault(pin, '1948-05-12')).toBe('里面有生日，别人猜得到，换一个')
  })

  test('a PIN without the birthday passes', () => {
    expect(pinFault('739106', '1948-05-12')).toBeUndefined()
    expect(pinFault('739106', undefined)).toBeUndefined()
  })

  test('wherever the month and day stand, they are found', () => {
    const two = fc.stringMatching(/^\d\d$/)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), two, fc.nat({ max: 2 }), (days, rest, at) => {
        const birth = new Date(days * 86_400_000).toISOString().slice(0, 10)
        const pin = rest.slice(0, at) + birth.slice(5).replace('-', '') + rest.slice(at)
        expect(holdsBirthday(pin, birth)).toBe(true)
      }),
    )
  })
})
