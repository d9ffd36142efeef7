import type { Kysely } from 'kysely'
import type { Estimate } from '../../../src/contract/reimbursement/claim'
import { wordsFor } from '../../../src/contract/shared/words'
import type { Database } from '../../base/db/schema'
import type { Facts } from './facts'
import { settleClaim } from './settle-claim'
import { readSums } from './sums'
import { insuredOf, visitsOf } from './visits'

const none = (why: string): Estimate => ({ kind: 'none', why })

/** 预估能报多少: the settlement engine on the papers as they are. Nothing is written. */
export async function estimateClaim(db: Kysely<Database>, facts: Facts): Promise<Estimate> {
  const { invoices, kind, person } = facts.papers
  if (invoices.length === 0) return none('加了票据，这里就能算。')
  if (invoices.some((invoice) => !invoice.details_uploaded))
    return none('医院还没有上传费用明细，工作人员看了清单再算。')
  const insured = insuredOf(facts)
  if (!insured) return none(wordsFor('not-insured').what)
  const visits = await visitsOf(db, facts)
  const sums = await readSums(db, { personId: person.id, insuranceType: insured.insuranceType }, visits)
  const settled = settleClaim(kind, visits, insured, sums)
  if (settled.kind === 'refused') return none(`${wordsFor(settled.code).what}，工作人员看了再算。`)
  return {
    kind: 'figures',
    totalFen: settled.fundFen + settled.ownFen,
    fundFen: settled.fundFen,
    ownFen: settled.ownFen,
    explanation: settled.explanation,
    policyVersion: settled.visits.map(({ policy }) => policy.version).join(' '),
  }
}
