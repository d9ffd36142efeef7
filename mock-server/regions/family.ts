import type { Evidence } from './shape'

/** 亲情账户 switches of the region where the actor is insured (domain.md §7). */
export interface FamilyPolicy {
  /** How many people one may act for. Sources differ: 5, 6 or 7. */
  memberLimit: number
  /** 人码合一: an act for another needs a face check of the actor that is at most this old. */
  faceWithinMinutes: number
  evidence: Evidence
}

const decided = (note: string): Evidence => ({ source: 'our decision', published: null, mark: 'U', note })

const usual: FamilyPolicy = {
  memberLimit: 6,
  faceWithinMinutes: 60,
  evidence: decided('Public sources name 5, 6 and 7 members, none of them an authority; no source names the minutes.'),
}

const byRegion: Readonly<Record<string, FamilyPolicy>> = {
  '330100': { ...usual, memberLimit: 7 },
  '610900': { ...usual, memberLimit: 5 },
}

export const familyPolicy = (region: string): FamilyPolicy => byRegion[region] ?? usual
