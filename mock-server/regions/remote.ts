import type { FiledClass } from '../../src/contract/remote-care/kinds'
import { covers, sameProvince } from '../../src/contract/remote-care/places'
import { regionFile } from './policy-for'
import type { Policy, RemoteCarePolicy, RemoteClass } from './shape'

/**
 * Why a visit is settled under its class. home: at the insured place; no-filing-area: the insured region asks for no
 * filing there; filed: a filing covers it; everywhere: the rule does not ask where; unfiled: nothing covers it.
 */
export type RemoteBasis = 'home' | 'no-filing-area' | 'filed' | 'everywhere' | 'unfiled'

export interface VisitClass {
  remoteClass: RemoteClass
  basis: RemoteBasis
  filingId: string | null
}

/** A filing that covers the visit's person, day and place. */
export interface CoveringFiling {
  filingId: string
  filedClass: FiledClass
  insuranceType: string
  insuredRegion: string
}

export interface Visited {
  insuranceType: string
  insuredRegion: string
  /** 就医地: region of the institution. */
  treatedRegion: string
  /** Covering filings, the one that gives most first. */
  filings: readonly CoveringFiling[]
}

/** The switches of the insured region, or undefined where none is shipped. */
export const remoteCarePolicy = (region: string): RemoteCarePolicy | undefined => regionFile(region)?.remoteCare

/** What stands between the insured and the treated place. */
export function needOf(insuredRegion: string, treatedRegion: string): 'home' | 'none' | 'filing' {
  if (covers(insuredRegion, treatedRegion)) return 'home'
  const rule = remoteCarePolicy(insuredRegion)
  if (rule?.freeInProvince && sameProvince(insuredRegion, treatedRegion)) return 'none'
  return rule?.freeRegions.some((free) => covers(free, treatedRegion)) ? 'none' : 'filing'
}

const NEED_BASIS = { home: 'home', none: 'no-filing-area' } as const

/** Under which class the insured place settles a visit (domain.md §2.7). Pure; one place for all who settle. */
export function classifyVisit(policy: Pick<Policy, 'remoteAnywhere'>, visited: Visited): VisitClass {
  const { insuranceType, insuredRegion, treatedRegion, filings } = visited
  const need = needOf(insuredRegion, treatedRegion)
  if (need !== 'filing') return { remoteClass: 'local', basis: NEED_BASIS[need], filingId: null }
  const filing = filings.find((one) => one.insuranceType === insuranceType && one.insuredRegion === insuredRegion)
  if (filing) return { remoteClass: filing.filedClass, basis: 'filed', filingId: filing.filingId }
  if (policy.remoteAnywhere) return { remoteClass: 'local', basis: 'everywhere', filingId: null }
  return { remoteClass: 'unfiled', basis: 'unfiled', filingId: null }
}
