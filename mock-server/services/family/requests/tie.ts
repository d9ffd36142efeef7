import type { Relation } from '../../../../src/contract/family/relation'
import type { Application, GrantRequest } from '../../../../src/contract/family/request'
import type { GrantKind } from '../../../base/db/tables/family'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { servesVillager } from '../../../registers/kinship/agents'
import { readKinship } from '../../../registers/kinship/household'
import { CHILD_AGE } from '../../../registers/kinship/wards'
import { ADULT_AGE } from '../ways'

export interface Judged {
  kind: GrantKind
  relation: Relation
  kinship: GrantRequest['kinship']
}

/** A parent of a minor, and whoever is guardian of a ward, consents for her. */
export const kindOf = (relation: Relation, subjectAge: number): GrantKind =>
  relation === 'ward' || (relation === 'child' && subjectAge < ADULT_AGE) ? 'guardian' : 'relative'

/** The platform's finding stands above what was claimed; without one the claim waits for a proof. */
export async function judgeTie(
  { db, caller }: Pick<Call, 'db' | 'caller'>,
  subjectId: string,
  claimed: Application['relation'],
  subjectAge: number,
): Promise<Judged> {
  if (claimed === 'villager') {
    if (!(await servesVillager(db, caller.actorId, subjectId))) refuse('agent-only')
    if (subjectAge < CHILD_AGE) refuse('guardian-only')
    return { kind: 'agent', relation: 'villager', kinship: 'judged' }
  }
  const found = await readKinship(db, caller.actorId, subjectId)
  const relation = found ?? claimed
  const kind = kindOf(relation, subjectAge)
  if (subjectAge < CHILD_AGE && kind !== 'guardian') refuse('guardian-only')
  return { kind, relation, kinship: found ? 'judged' : 'unknown' }
}
