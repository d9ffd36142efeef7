import type { Filing } from '../../../src/contract/remote-care/filing'
import { dayInChina } from '../../../src/contract/shared/dates'
import { refuse } from '../../base/http/refuse'
import { notify } from '../../registers/messages'
import { shown, takeStep } from './act'
import { stepFiling } from './machine/step'
import type { Stored } from './machine/stored'
import { type FilingRow, lockFilings, readFilingByNo, readFilingRow, toStored } from './rows'
import { ruleOf } from './rule'
import { filingSentences, stepTexts } from './sentences'
import { moveFiling, noteReplaced, type Work } from './write'

async function foundByNo(work: Work, filingNo: string): Promise<FilingRow> {
  return (await readFilingByNo(work.db, filingNo)) ?? refuse('not-found')
}

/** A change that passes ends what it replaces, the day before it begins; what ended meanwhile stays as it is. */
async function leaveReplaced(work: Work, filing: Stored, personId: string): Promise<void> {
  const old = filing.replaces === null ? undefined : await readFilingRow(work.db, filing.replaces, personId)
  if (!old) return
  const event = { do: 'replace', beginOn: filing.beginOn } as const
  const step = stepFiling(toStored(old), event, dayInChina(work.now), ruleOf(old))
  if (step.kind === 'refused') return
  await moveFiling(work, step.filing, stepTexts.replace)
  await noteReplaced(work, old.filing_id, filing.filingId)
}

async function pass(work: Work, filing: FilingRow): Promise<Filing> {
  await lockFilings(work.db, filing.person_id, filing.insurance_type)
  const before = await readFilingRow(work.db, filing.filing_id, filing.person_id)
  if (!before) return refuse('not-found')
  const today = dayInChina(work.now)
  const step = stepFiling(toStored(before), { do: 'pass' }, today, ruleOf(before))
  if (step.kind === 'refused') return refuse(step.code)
  // The old one first: of long-term filings only one may hold at a time.
  await leaveReplaced(work, step.filing, filing.person_id)
  await moveFiling(work, step.filing, stepTexts.pass)
  await notify(work, filing.person_id, filingSentences.passed(step.filing, today))
  return shown(work, filing)
}

export type Review = { result: 'passed' } | { result: 'returned' | 'refused'; note: string }

/** 审核: the clerk has looked at the papers. */
export async function reviewFiling(work: Work, filingNo: string, review: Review): Promise<Filing> {
  const filing = await foundByNo(work, filingNo)
  if (review.result === 'passed') return pass(work, filing)
  const { note, result } = review
  const { after } = await takeStep(work, filing, { do: result === 'returned' ? 'return' : 'refuse', note })
  await notify(work, filing.person_id, filingSentences[result](after, note))
  return shown(work, filing)
}

/** 作废: what was promised is not true. */
export async function revokeFiling(work: Work, filingNo: string, note: string): Promise<Filing> {
  const filing = await foundByNo(work, filingNo)
  const { after } = await takeStep(work, filing, { do: 'revoke', note })
  await notify(work, filing.person_id, filingSentences.revoked(after, note))
  return shown(work, filing)
}
