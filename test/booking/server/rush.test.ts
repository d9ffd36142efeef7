import { openPair, type Pair } from '../../shared/pair'
import { rush } from '../rush/rush'

jest.setTimeout(120_000)
let pair: Pair
beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

test('120 people want 12 numbers at one instant, at two servers: 12 get one each, all others are told where else', async () => {
  const result = await rush(pair, { clients: 120, slots: 12 })
  expect(result).toMatchObject({ won: 12, confirmed: 12, duplicates: 0, codes: { 'session-full': 108 } })
  expect(result.withAlternative).toBe(108)
})
