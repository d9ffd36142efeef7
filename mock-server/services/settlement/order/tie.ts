import type { Kysely } from 'kysely'
import { type Relation, relationWord, type Sex } from '../../../../src/contract/family/relation'
import type { Channel } from '../../../../src/contract/session/endpoints'
import type { Database } from '../../../base/db/schema'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'

/** What ties payer and patient of an order, from the terms of the grant it was placed under. */
export interface Tie {
  relation: Relation
  payerSex: Sex
  patientSex: Sex
  patientOlder: boolean
}

/** Needs `terms`, `payer` and `patient` in the statement; null without a grant. */
export const TIE = `case when terms.grant_id is null then null else jsonb_build_object('relation', terms.relation,
  'payerSex', payer.sex, 'patientSex', patient.sex, 'patientOlder', patient.birth_date < payer.birth_date) end`

const READ = `select ${TIE} as tie from grants
  join grant_terms terms on terms.grant_id = grants.grant_id
  join people payer on payer.person_id = grants.actor_id
  join people patient on patient.person_id = grants.subject_id
  where grants.grant_id = $1`

export async function readTie(db: Kysely<Database>, grantId: string): Promise<Tie | null> {
  return (await row<{ tie: Tie }>(db, READ, [grantId]))?.tie ?? null
}

/** 奶奶; undefined where one pays for oneself. */
export function relationOf({ tie }: { tie: Tie | null }): string | undefined {
  if (!tie) return undefined
  return relationWord(tie.relation, {
    selfSex: tie.payerSex,
    otherSex: tie.patientSex,
    otherOlder: tie.patientOlder,
  })
}

/**
 * 微信亲属代付 knows relatives only (268545964, relation does not exist): a 村级代办员 is none. Told before anything is
 * ordered. Alipay reports the relation itself and lets him pay.
 */
export function refuseUnrelated(tie: Tie | null, channel: Channel): void {
  if (tie?.relation !== 'villager' || channel === 'alipay') return
  refuse('relation-unknown', {
    detail: '微信里没有查到您和对方的亲属关系，不能用微信替对方付。没有扣钱。可以在支付宝里付，或请对方到窗口付。',
  })
}
