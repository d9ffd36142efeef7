import type { Policy } from '../../../mock-server/regions/shape'
import type { SettlementInput } from '../../../mock-server/services/settlement/engine/input'
import type { Settled } from '../../../mock-server/services/settlement/engine/outcome'

/** Half-up share in exact integers: a second way to the same number, without floating point. */
export const exactShare = (amount: bigint, ratioBp: bigint): bigint => (amount * ratioBp * 2n + 10_000n) / 20_000n

const big = BigInt
const min = (...values: bigint[]) => values.reduce((a, b) => (b < a ? b : a))
const max = (a: bigint, b: bigint) => (a > b ? a : b)

function scopeOf(input: SettlementInput) {
  let over = 0n
  let first = 0n
  let outside = 0n
  let scope = 0n
  for (const { category, unitPriceFen, quantity, priceCeilingFen, selfPayBp } of input.lines) {
    const amount = big(unitPriceFen) * big(quantity)
    if (category === 'C') {
      outside += amount
      continue
    }
    const base = min(amount, big(priceCeilingFen ?? unitPriceFen) * big(quantity))
    const pre = exactShare(base, category === 'B' ? big(selfPayBp) : 0n)
    over += amount - base
    first += pre
    scope += base - pre
  }
  return { outside, over, first, scope }
}

/** The part of [from, to) that lies in [low, high). */
const overlap = (from: bigint, to: bigint, low: bigint, high: bigint) => max(0n, min(to, high) - max(from, low))

/** The pooled fund without its ceilings, straight from the definition of the bands. */
function pooledWithoutCeiling(input: SettlementInput, policy: Policy, scope: bigint, settled: Settled) {
  const row = policy.rows[settled.trace.column]?.[settled.trace.group]
  if (!row) throw new Error('no row')
  const year = policy.accumulate === 'chronic' ? input.year.chronic : input.year.outpatient
  const pot = policy.accumulate === 'stay' ? input.stay : year
  const ordinal = policy.accumulate === 'stay' ? input.stay.ordinal || input.year.stays + 1 : 1
  const standard = big(row.deductibleFen[ordinal - 1] ?? row.deductibleFen.at(-1) ?? 0)
  const deductible = min(scope, max(0n, standard - big(pot.deductibleFen)))
  const from = big(pot.inScopeFen) + deductible
  const to = big(pot.inScopeFen) + scope
  const drop = policy.remoteDropBp[input.remoteClass] ?? 0
  let low = 0n
  let fund = 0n
  for (const band of row.bands) {
    const high = band.uptoFen === null ? max(to, low) : big(band.uptoFen)
    fund += exactShare(overlap(from, to, low, high), big(Math.max(0, band.ratioBp - drop)))
    low = high
  }
  const ofKind = row.fundCeilingFen === null ? fund : max(0n, big(row.fundCeilingFen) - big(pot.fundFen))
  const ofYear =
    policy.yearCeilingFen === null ? fund : max(0n, big(policy.yearCeilingFen) - big(input.year.pooledFundFen))
  return { deductible, pooled: min(fund, ofKind, ofYear) }
}

/** Figures on which engine and oracle differ; empty when they agree. */
export function oracleDifferences(input: SettlementInput, policy: Policy, settled: Settled): string[] {
  const { breakdown: b } = settled
  const { outside, over, first, scope } = scopeOf(input)
  const { deductible, pooled } = pooledWithoutCeiling(input, policy, scope, settled)
  const inFull = policy.overLimitIn === 'full-self-pay'
  const pairs: [string, bigint, number][] = [
    ['fullSelfPayFen', outside + (inFull ? over : 0n), b.fullSelfPayFen],
    ['overLimitFen', inFull ? 0n : over, b.overLimitFen],
    ['preSelfPayFen', first, b.preSelfPayFen],
    ['inScopeFen', scope, b.inScopeFen],
    ['deductibleFen', deductible, b.deductibleFen],
    ['pooledFundFen', pooled, b.pooledFundFen],
  ]
  return pairs.filter(([, want, got]) => want !== big(got)).map(([name, want, got]) => `${name}: ${got}, not ${want}`)
}
