import * as contract from '../../../src/contract/remote-care/endpoints'
import type { Filing } from '../../../src/contract/remote-care/filing'
import { kindTexts } from '../../../src/contract/remote-care/kinds'
import { countsUntil, everCounts } from '../../../src/contract/remote-care/term'
import { dayInChina, instantInChina } from '../../../src/contract/shared/dates'
import { rows } from '../../base/db/statement'
import { fromCursor, toCursor } from '../../base/http/cursor'
import { refuse } from '../../base/http/refuse'
import { type Route, route } from '../../base/http/route'
import { policyFor } from '../../regions/policy-for'
import { dateOnPaper } from '../../registers/print/words'
import { dropText } from '../settlement/engine/explain/remote-note'
import { isWhole } from '../settlement/engine/ratio'
import { readPagesOf, toMaterial } from './materials/rows'
import { type FilingRow, pageOfFilings, readFilingRow } from './rows'
import { stateText } from './texts'
import { toFiling } from './view'

const PAGE = 20
const STEPS = 'select at, text from filing_steps where filing_id = $1 order by at, step_id limit 100'

/** What ended has no effect any more; undefined for what counts. */
function pastText(filing: Filing): string | undefined {
  if (!['expired', 'changed', 'cancelled', 'revoked'].includes(filing.state.kind)) return undefined
  const until = everCounts(filing) ? countsUntil(filing) : null
  const how = filing.state.kind === 'revoked' || until === null ? stateText(filing) : `用到 ${dateOnPaper(until)}`
  return `这份备案${how}，以后去${filing.place.name}看病不按它算。`
}

/** What the class of the filing does to a stay there, by the insured place's table. */
export function effectText(one: FilingRow, today: string): string {
  const filing = toFiling(one, today)
  const past = pastText(filing)
  if (past) return past
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
