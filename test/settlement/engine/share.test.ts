import fc from 'fast-check'
import { lineOf } from '../../../mock-server/services/settlement/engine/line-of'
import { lastWithShare, shareOf, toBp } from '../../../mock-server/services/settlement/engine/share'
import { exactShare } from './oracle'

const amount = fc.integer({ min: 0, max: 10_000_000_000 })
const ratio = fc.integer({ min: 0, max: 10_000 })

test('a share is exact and half up, for every amount and ratio', () => {
  fc.assert(
    fc.property(amount, ratio, (fen, bp) => {
      expect(shareOf(fen, bp)).toBe(Number(exactShare(BigInt(fen), BigInt(bp))))
    }),
    { seed: 7, numRuns: 2000 },
  )
})

test('the last amount with a share: one fen more is a larger share', () => {
  const positive = fc.integer({ min: 1, max: 10_000 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), positive, (fen, bp) => {
      const last = lastWithShare(fen, bp)
      expect(shareOf(last, bp)).toBe(fen)
      expect(shareOf(last + 1, bp)).toBe(fen + 1)
    }),
    { seed: 7, numRuns: 2000 },
  )
})

test('every ratio of at most four decimals is kept exactly', () => {
  for (let bp = 0; bp <= 10_000; bp++) expect(toBp(Number((bp / 10_000).toFixed(4)))).toBe(bp)
})

test('a line of the contract: only 乙 carries a ratio', () => {
  const shared = { name: '阿托伐他汀', unitPriceFen: 4200, quantity: 2, priceCeilingFen: 4000 }
  const line = { lineNo: 4, unitPriceFen: 4200, quantity: 2, priceCeilingFen: 4000 }
  expect(lineOf(4, { ...shared, category: 'B', selfPayRatio: 0.1 })).toEqual({
    ...line,
    category: 'B',
    selfPayBp: 1000,
  })
  expect(lineOf(4, { ...shared, category: 'A' })).toEqual({ ...line, category: 'A', selfPayBp: 0 })
})
