import type { ClaimKind } from '../../../src/contract/reimbursement/kinds'
import { placeName } from '../../../src/contract/remote-care/places'
import type { ExplanationItem } from '../../../src/contract/settlement/order'
import { fullYears } from '../../../src/contract/shared/dates'
import type { InvoiceLine } from '../../base/db/tables/reimbursement'
import { policyFor, regionFile } from '../../regions/policy-for'
import { assistedPolicy } from '../../regions/reimbursement'
import type { InstitutionLevel, InstitutionTier, Policy, SettledInsurance } from '../../regions/shape'
import type { FilingInForce } from '../../registers/filings/in-force'
import type { StayAccumulators, YearAccumulators } from '../settlement/engine/accumulators'
import { addStay, addYear } from '../settlement/engine/accumulators'
import { explain } from '../settlement/engine/explain/explain'
import { lineOf } from '../settlement/engine/line-of'
import type { Settled } from '../settlement/engine/outcome'
import { settle } from '../settlement/engine/settle'
import { classOf } from './remote'
import { assistedLines, ordinaryLines } from './rules/assisted'

/** One visit of a claim, as the engine is asked about it. */
export interface ClaimVisit {
  invoiceId: string
  visitId: string
  medType: string
  visitDate: string
  treatedRegion: string | null
  level: InstitutionLevel
  tier: InstitutionTier
  filings: readonly FilingInForce[]
  /** Only the lines that are to be paid for. */
  lines: readonly InvoiceLine[]
  /** What an earlier round paid of it. */
  paidBefore: readonly InvoiceLine[]
}

export interface Insured {
  insuranceType: SettledInsurance
  region: string
  retired: boolean
  birthDate: string
}

/** What accumulated before, by year and by visit. */
export interface Sums {
  year: (year: number) => YearAccumulators
  stay: (visitId: string) => StayAccumulators
}

export interface SettledVisit {
  visit: ClaimVisit
  policy: Policy
  settled: Settled
  year: number
  /** False where it is paid beside everything (单行支付): nothing accumulates. */
  accumulates: boolean
}

export type ClaimSettlement =
  | { kind: 'settled'; visits: SettledVisit[]; fundFen: number; ownFen: number; explanation: ExplanationItem[] }
  | { kind: 'refused'; code: 'region-unsupported' | 'med-type-unsupported' }

/** 生育 settles by the tables of ordinary visits until a region ships its own [U]. */
const asSettled: Readonly<Record<string, string>> = { '51': '11', '52': '21' }

function policyOf(
  kind: ClaimKind,
  visit: ClaimVisit,
  insured: Insured,
): Policy | 'region-unsupported' | 'med-type-unsupported' {
  if (kind === 'assisted-reproduction')
    return assistedPolicy(insured.region, regionFile(insured.region)?.name ?? '', insured.insuranceType)
  const medType = asSettled[visit.medType] ?? visit.medType
  const found = policyFor(insured.region, insured.insuranceType, medType, visit.visitDate)
  if (found.kind === 'policy') return found.policy
  return found.code === 'region-unsupported' ? 'region-unsupported' : 'med-type-unsupported'
}

const isDrug = (itemCode: string | undefined) => itemCode !== undefined && /^[XZT]/.test(itemCode)

const forKind = (kind: ClaimKind, region: string, { lines, paidBefore }: ClaimVisit): readonly InvoiceLine[] =>
  kind === 'assisted-reproduction' ? assistedLines(region, lines, paidBefore) : ordinaryLines(region, lines)

function explained(one: SettledVisit, kind: ClaimKind, insured: Insured, single: boolean): ExplanationItem[] {
  const { visit, policy, settled } = one
  const { basis } = classOf(policy, { ...insured, insuredRegion: insured.region, ...visit, kind })
  const remote = visit.treatedRegion === null ? undefined : { basis, placeName: placeName(visit.treatedRegion) }
  const lines = visit.lines.map(({ lineNo, name, unit, itemCode }) => ({
    lineNo,
    name,
    unit,
    isDrug: isDrug(itemCode),
  }))
  return explain(settled.trace, { policy, lines, remote }).map(({ lineNo, lines: behind, ...reason }) => ({
    ...reason,
    ...(single && lineNo !== undefined ? { lineNo } : {}),
    lines: single ? [...behind] : [],
  }))
}

/**
 * What a claim pays: each visit through the one settlement engine, in the order of their dates, each with what the ones
 * before it accumulated. Pure. No account pays here: what is not the fund's stays with the person.
 */
export function settleClaim(
  kind: ClaimKind,
  visits: readonly ClaimVisit[],
  insured: Insured,
  sums: Sums,
): ClaimSettlement {
  const done: SettledVisit[] = []
  const years = new Map<number, YearAccumulators>()
  const stays = new Map<string, StayAccumulators>()
  for (const visit of visits) {
    const policy = policyOf(kind, visit, insured)
    if (typeof policy === 'string') return { kind: 'refused', code: policy }
    const year = Number(visit.visitDate.slice(0, 4))
    const yearBefore = years.get(year) ?? sums.year(year)
    const stayBefore = stays.get(visit.visitId) ?? sums.stay(visit.visitId)
    const settled = settle(
      {
        lines: forKind(kind, insured.region, visit).map((line) => lineOf(line.lineNo, line)),
        person: { ...insured, age: fullYears(insured.birthDate, visit.visitDate) },
        institution: { level: visit.level, tier: visit.tier },
        medType: policy.medType,
        date: visit.visitDate,
        year: yearBefore,
        stay: stayBefore,
        remoteClass: classOf(policy, { ...insured, insuredRegion: insured.region, ...visit, kind }).remoteClass,
        referralChain: [],
        accountFen: 0,
        mutualAid: null,
        useAccount: false,
        useMutualAid: false,
      },
      policy,
    )
    if (settled.kind === 'refused') return { kind: 'refused', code: 'med-type-unsupported' }
    const accumulates = kind !== 'assisted-reproduction'
    done.push({ visit, policy, settled, year, accumulates })
    if (!accumulates) continue
    years.set(year, addYear(yearBefore, settled.after.year))
    stays.set(visit.visitId, addStay(stayBefore, settled.after.stay))
  }
  return {
    kind: 'settled',
    visits: done,
    fundFen: done.reduce((sum, { settled }) => sum + settled.breakdown.fundTotalFen, 0),
    ownFen: done.reduce((sum, { settled }) => sum + settled.breakdown.personalTotalFen, 0),
    explanation: done.flatMap((one) => explained(one, kind, insured, done.length === 1)),
  }
}
