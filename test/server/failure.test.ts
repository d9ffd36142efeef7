import { failureOf } from '../../mock-server/base/http/failure'
import { Refusal } from '../../mock-server/base/http/refuse'

test('a refusal is what it says', () => {
  expect(failureOf(new Refusal('bill-in-order', { orderId: 'o' }), undefined)).toEqual({
    code: 'bill-in-order',
    extras: { orderId: 'o' },
  })
})

test.each(['08006', '57P01', '53300', '40001', '40P01', 'ECONNREFUSED', 'ECONNRESET'])(
  'a database that is away (%s) is "later"',
  (state) => {
    expect(failureOf(new Error('gone'), state).code).toBe('unavailable')
  },
)

test('no free connection in time is "later" too', () => {
  expect(failureOf(new Error('timeout exceeded when trying to connect'), undefined).code).toBe('unavailable')
})

test('anything else is internal, and its message, which may quote data, is not written down', () => {
  const error = new TypeError('cannot read 周晓 990000200204180021')
  const failure = failureOf(error, '23505')
  expect(failure).toMatchObject({ code: 'internal', error: { name: 'TypeError', state: '23505' } })
  expect(JSON.stringify(failure)).not.toContain('周晓')
  expect(failure.error?.where.length).toBeGreaterThan(0)
  expect(failureOf('text', undefined)).toEqual({
    code: 'internal',
    error: { name: 'string', state: undefined, where: [] },
  })
})
