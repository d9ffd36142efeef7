import type { Band, Policy, RatioDrop } from '../../../mock-server/regions/shape'
import type { SettlementInput } from '../../../mock-server/services/settlement/engine/input'
import type { Settled } from '../../../mock-server/services/settlement/engine/outcome'

/** Half-up share in exact integers: a second way to the same number, without floating point. */
export const exactShare = (amount: bigint, ratioBp: bigint): bigint => (amount * ratioBp * 2n + 10_000n) / 20_000n

const big = BigInt
const NOTHING_OFF: RatioDrop = { mode: 'points', dropBp: 0 }
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

/** The part of [from, to) that lies in [low, high), where `null` is no end. */
const overlap = (from: bigint, to: bigint, low: bigint, high: number | null) =>
  max(0n, (high === null ? to : min(to, big(high))) - max(from, low))

const lowered = (ratioBp: number, drop: RatioDrop): bigint =>
  drop.mode === 'points' ? max(0n, big(ratioBp - drop.dropBp)) : exactShare(big(ratioBp), big(drop.keepBp))

/** What bands pay for [from, to), each band rounded once; below `floor` they pay nothing. */
function paidByBands(bands: readonly Band[], from: bigint, to: bigint, drop: RatioDrop, floor = 0n): bigint {
  let low = floor
  let paid = 0n
  for (const { uptoFen, ratioBp } of bands) {
    paid += exactShare(overlap(from, to, low, uptoFen), lowered(ratioBp, drop))
    low = max(low, big(uptoFen ?? 0))
  }
  return paid
}

/** Where in [from, to] a growing sum first passes the limit: the last point at which it still holds. */
function lastWithin(from: bigint, to: bigint, limit: bigint, paidUpTo: (end: bigint) => bigint): bigint {
  let holds = from
  let end = to
  while (holds < end) {
    const middle = (holds + end + 1n) / 2n
    if (paidUpTo(middle) <= limit) holds = middle
    else end = middle - 1n
  }
  return holds
}

function pooledOf(input: SettlementInput, policy: Policy, scope: bigint, settled: Settled) {
  const row = policy.rows[settled.trace.column]?.[settled.trace.group]
  if (!row) throw new Error('no row')
  const year = policy.accumulate === 'chronic' ? input.year.chronic : input.year.outpatient
  const pot = policy.accumulate === 'stay' ? input.stay : year
  const chain = input.referralChain
  const ordinal =
    policy.accumulate === 'stay' ? input.stay.ordinal || Math.max(1, input.year.stays + 1 - chain.length) : 1
  const standardOf = (one: typeof row | undefined) =>
    big(one?.deductibleFen[ordinal - 1] ?? one?.deductibleFen.at(-1) ?? 0)
  const own = standardOf(row)
  const before = chain.map(({ level }) =>
    standardOf(policy.rows[policy.columnOf.level[level] ?? '']?.[settled.trace.group]),
  )
  const charged = chain.reduce((sum, one) => sum + big(one.deductibleFen), 0n)
  const highest = before.reduce(max, 0n)
  const due = {
    highest: max(own, highest) - charged,
    difference: max(own, highest) - highest,
    continuous: own - charged,
  }[policy.referralDeductible]
  const deductible = min(scope, max(0n, due - big(pot.deductibleFen)))
  const from = big(pot.inScopeFen) + deductible
  const to = big(pot.inScopeFen) + scope
  const paidUpTo = (end: bigint) =>
    paidByBands(row.bands, from, end, policy.remoteDrop[input.remoteClass] ?? NOTHING_OFF)
  const all = paidUpTo(to)
  const ofKind = row.fundCeilingFen === null ? all : max(0n, big(row.fundCeilingFen) - big(pot.fundFen))
  const ofYear =
    policy.yearCeilingFen === null ? all : max(0n, big(policy.yearCeilingFen) - big(input.year.pooledFundFen))
  const byYear = policy.yearCeilingFen !== null && (row.fundCeilingFen === null || ofYear <= ofKind)
  const above = byYear ? to - lastWithin(from, to, ofYear, paidUpTo) : 0n
  return { deductible, pooled: min(all, ofKind, ofYear), above }
}

function furtherFunds(input: SettlementInput, policy: Policy, scope: bigint, pooled: bigint, above: bigint) {
  const { largeAmount, seriousIllness } = policy
  const large = largeAmount
    ? min(exactShare(above, big(largeAmount.ratioBp)), max(0n, big(largeAmount.ceilingFen - input.year.largeAmountFen)))
    : 0n
  if (!seriousIllness) return { large, serious: 0n }
  const before = big(input.year.seriousIllnessBaseFen)
  const after = before + scope - pooled - large
  const paid = paidByBands(seriousIllness.bands, before, after, NOTHING_OFF, big(seriousIllness.deductibleFen))
  return { large, serious: min(paid, max(0n, big(seriousIllness.ceilingFen - input.year.seriousIllnessFen))) }
}

function accountsOf(input: SettlementInput, policy: Policy, payable: bigint) {
  const own = policy.hasAccount && input.useAccount ? min(big(input.accountFen), payable) : 0n
  const { mutualAid } = input
  if (mutualAid === null || !input.useMutualAid) return { own, shared: 0n }
  return { own, shared: min(big(mutualAid.availableFen), big(mutualAid.ceilingPerUseFen), payable - own) }
}

/** Figures on which engine and oracle differ; empty when they agree. */
export function oracleDifferences(input: SettlementInput, policy: Policy, settled: Settled): string[] {
  const { breakdown: b, after } = settled
  const { outside, over, first, scope } = scopeOf(input)
  const { deductible, pooled, above } = pooledOf(input, policy, scope, settled)
  const { large, serious } = furtherFunds(input, policy, scope, pooled, above)
  const inScopePart = scope - pooled - large - serious
  const personal = outside + over + first + inScopePart
  const { own, shared } = accountsOf(input, policy, policy.accountPays === 'all' ? personal : inScopePart)
  const inFull = policy.overLimitIn === 'full-self-pay'
  const opensStay = policy.accumulate === 'stay' && input.stay.ordinal === 0
  const pairs: [string, bigint, number][] = [
    ['fullSelfPayFen', outside + (inFull ? over : 0n), b.fullSelfPayFen],
    ['overLimitFen', inFull ? 0n : over, b.overLimitFen],
    ['preSelfPayFen', first, b.preSelfPayFen],
    ['inScopeFen', scope, b.inScopeFen],
    ['deductibleFen', deductible, b.deductibleFen],
    ['pooledFundFen', pooled, b.pooledFundFen],
    ['largeAmountFen', large, b.largeAmountFen],
    ['seriousIllnessFen', serious, b.seriousIllnessFen],
    ['accountFen', own + shared, b.accountFen],
    ['mutualAidFen', shared, b.mutualAidFen],
    ['cashFen', personal - own - shared, b.cashFen],
    ['after: stays', opensStay ? 1n : 0n, after.year.stays],
    [
      'after: ordinal',
      opensStay ? big(Math.max(1, input.year.stays + 1 - input.referralChain.length)) : 0n,
      after.stay.ordinal,
    ],
    ['after: base', policy.seriousIllness ? scope - pooled - large : 0n, after.year.seriousIllnessBaseFen],
  ]
  return pairs.filter(([, want, got]) => want !== big(got)).map(([name, want, got]) => `${name}: ${got}, not ${want}`)
}
