import type { FamilyGrant } from '@/contract/family/grant'
import { claimable, type Relation } from '@/contract/family/relation'
import type { Application, Whom } from '@/contract/family/request'

export type Claimed = Application['relation']

/** Who is going to be asked, carried from choosing her to choosing what. In memory: it may hold a certificate number. */
export interface Chosen {
  whom: Whom
  relation: Claimed
  /** 奶奶, or what she is called until the tie is known. */
  word: string
  /** The platform named her: she can be rung without a proof. */
  known: boolean
  /** What she agreed to before. */
  grant?: FamilyGrant
}

let held: Chosen | undefined

export const holdChosen = (chosen: Chosen) => {
  held = chosen
}
export const heldChosen = (): Chosen | undefined => held

let member: Chosen | undefined

/** 家庭共济: who was typed by certificate, carried back to the page that asked. */
export const holdMember = (chosen: Chosen | undefined) => {
  member = chosen
}
export const heldMember = (): Chosen | undefined => member

/** The tie as an applicant may claim it; nobody claims to act for her own guardian or agent. */
export const asClaim = (relation: Relation): Claimed | undefined => claimable.find((one) => one === relation)

/** Somebody who agreed to something before. */
export function chosenFrom(grant: FamilyGrant): Chosen | undefined {
  const relation = asClaim(grant.relation)
  if (!relation) return undefined
  return {
    whom: { by: 'personId', personId: grant.other.personId },
    relation,
    word: grant.relationWord,
    known: true,
    grant,
  }
}
