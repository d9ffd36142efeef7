import fc from 'fast-check'
import { draw, minus, putBack, rolled, usableFen } from '../../../mock-server/registers/ledger/balance'
import { cashEntries, reversed, settlementEntries } from '../../../mock-server/registers/ledger/posting'

const fen = fc.integer({ min: 0, max: 1_000_000 })
const balance = fc.record({ pastYearFen: fen, currentYearFen: fen })
const rule = fc.constantFrom('own' as const, 'shared' as const, 'shared-past-year-only' as const)
const sum = (entries: readonly { amountFen: number }[]) => entries.reduce((total, one) => total + one.amountFen, 0)

describe('a personal account', () => {
  test('own use takes current-year money first, shared use past-year money', () => {
    const has = { pastYearFen: 1000, currentYearFen: 300 }
    expect(draw(has, 500, 'own')).toEqual({ pastYearFen: 200, currentYearFen: 300 })
    expect(draw(has, 1200, 'shared')).toEqual({ pastYearFen: 1000, currentYearFen: 200 })
    expect(draw(has, 1200, 'shared-past-year-only')).toBeUndefined()
    expect(draw(has, 1301, 'own')).toBeUndefined()
  })

  test('gives what it can and no more, and gets it back as it was', () => {
    fc.assert(
      fc.property(balance, fen, rule, (has, amountFen, use) => {
        const drawn = draw(has, amountFen, use)
        expect(drawn !== undefined).toBe(amountFen <= usableFen(has, use))
        if (!drawn) return
        const left = minus(has, drawn)
        expect(drawn.pastYearFen + drawn.currentYearFen).toBe(amountFen)
        expect(
          Math.min(left.pastYearFen, left.currentYearFen, drawn.pastYearFen, drawn.currentYearFen),
        ).toBeGreaterThanOrEqual(0)
        expect(putBack(left, drawn, 2026, 2026)).toEqual(has)
      }),
    )
  })

  test('at the turn of the year all of it is past-year money, also what comes back later', () => {
    expect(rolled({ pastYearFen: 100, currentYearFen: 50 }, 2026, 2026)).toEqual({
      pastYearFen: 100,
      currentYearFen: 50,
    })
    expect(rolled({ pastYearFen: 100, currentYearFen: 50 }, 2026, 2028)).toEqual({
      pastYearFen: 150,
      currentYearFen: 0,
    })
    const back = putBack({ pastYearFen: 100, currentYearFen: 7 }, { pastYearFen: 1, currentYearFen: 20 }, 2026, 2027)
    expect(back).toEqual({ pastYearFen: 121, currentYearFen: 7 })
  })
})

test('every posting sums to zero, with its reversal too', () => {
  const flows = fc.record({
    fund: fc.record({ region: fc.constant('610900'), insuranceType: fc.constant('390'), amountFen: fen }),
    own: fc.record({ personId: fc.constant('li'), drawn: balance }),
    shared: fc.option(fc.record({ holderId: fc.constant('zhou'), shareId: fc.constant('s1'), drawn: balance })),
    cash: fc.record({ channel: fc.constant('weapp'), amountFen: fen }),
    institutionId: fc.constant('H99010000001'),
  })
  fc.assert(
    fc.property(flows, (one) => {
      const entries = settlementEntries(one)
      const owed = entries.find((entry) => entry.account === 'hospital:H99010000001')?.amountFen ?? 0
      const shared = one.shared ? one.shared.drawn.pastYearFen + one.shared.drawn.currentYearFen : 0
      const own = one.own.drawn.pastYearFen + one.own.drawn.currentYearFen
      expect(owed).toBe(one.fund.amountFen + own + shared + one.cash.amountFen)
      expect(sum(entries) + sum(reversed(entries))).toBe(0)
      expect(sum(entries)).toBe(0)
      expect(sum(cashEntries(one.cash, one.institutionId))).toBe(0)
      expect(entries.every((entry) => entry.amountFen !== 0)).toBe(true)
    }),
  )
})
