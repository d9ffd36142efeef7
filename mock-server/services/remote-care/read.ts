import * as contract from '../../../src/contract/remote-care/endpoints'
import { kindTexts } from '../../../src/contract/remote-care/kinds'
import { dayInChina, instantInChina } from '../../../src/contract/shared/dates'
import { rows } from '../../base/db/statement'
import { fromCursor, toCursor } from '../../base/http/cursor'
import { refuse } from '../../base/http/refuse'
import { type Route, route } from '../../base/http/route'
import { policyFor } from '../../regions/policy-for'
import { dropText } from '../settlement/engine/explain/remote-note'
import { isWhole } from '../settlement/engine/ratio'
import { readPagesOf, toMaterial } from './materials/rows'
import { type FilingRow, pageOfFilings, readFilingRow } from './rows'
import { toFiling } from './view'

const PAGE = 20
const STEPS = 'select at, text from filing_steps where filing_id = $1 order by at, step_id limit 100'

/** What the class of the filing does to a stay there, by the insured place's table. */
export function effectText(one: FilingRow, today: string): string {
  const filing = toFiling(one, today)
  const answer = policyFor(one.insured_region, one.insurance_type, '21', today)
  const drop = answer.kind === 'policy' ? answer.policy.remoteDrop[one.filed_class] : undefined
  const there = `在${filing.place.name}看病，按${kindTexts[one.kind].official}算`
  if (!drop) return `${there}。`
  return isWhole(drop)
    ? `${there}，和在${filing.insured.name}一样。`
    : `${there}，比在${filing.insured.name}${dropText(drop)}。`
}

export const readRoutes: Route[] = [
  route(contract.listFilings, async ({ db, now, caller, input: { query } }) => {
    const limit = query.limit ?? PAGE
    const [filedAt, filingId] = fromCursor(query.cursor, ['number', 'string']) ?? [Number.MAX_SAFE_INTEGER, '']
    const found = await pageOfFilings(db, caller.subjectId, { filedAt, filingId }, limit + 1)
    const shown = found.slice(0, limit)
    const last = found.length > limit ? shown.at(-1) : undefined
    return {
      items: shown.map((one) => toFiling(one, dayInChina(now))),
      nextCursor: last ? toCursor(last.filed_at, last.filing_id) : null,
    }
  }),
  route(contract.readFiling, async ({ db, now, caller, input: { params } }) => {
    const found = await readFilingRow(db, params.filingId, caller.subjectId)
    if (!found) return refuse('not-found')
    const today = dayInChina(now)
    const steps = await rows<{ at: number; text: string }>(db, STEPS, [found.filing_id])
    return {
      filing: toFiling(found, today),
      today,
      pages: (await readPagesOf(db, [found.filing_id])).map(toMaterial),
      steps: steps.map(({ at, text }) => ({ at: instantInChina(at), text })),
      effectText: effectText(found, today),
    }
  }),
]
