import type { Piece } from '../../../src/contract/papers/file'
import type { Filing } from '../../../src/contract/remote-care/filing'
import { dayInChina } from '../../../src/contract/shared/dates'
import { refuse } from '../../base/http/refuse'
import { giveOut } from '../../registers/files/take-in'
import { notify } from '../../registers/messages'
import { shown, takeStep } from './act'
import { stepFiling } from './machine/step'
import type { Stored } from './machine/stored'
import { readPagesOf } from './materials/rows'
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

export type Review =
  | { result: 'passed' }
  | { result: 'returned'; note: string; page?: string | undefined }
  | { result: 'refused'; note: string }

/** The page that is wanted anew, if it is one of this filing's. */
async function askedPage({ db }: Work, { filing_id }: FilingRow, page: string | undefined): Promise<string | null> {
  if (page === undefined) return null
  const found = (await readPagesOf(db, [filing_id])).find(({ file_id }) => file_id === page)
  return found ? found.file_id : refuse('not-found')
}

/** A page of a filing, for the clerk: what was not sent yet is nobody's to see. */
export async function showFilingPiece(work: Work, filingNo: string, fileId: string, from: number): Promise<Piece> {
  const { filing_id } = await foundByNo(work, filingNo)
  const page = (await readPagesOf(work.db, [filing_id])).find(({ file_id }) => file_id === fileId)
  return giveOut(work, page, from)
}

/** 审核: the clerk has looked at the papers. */
export async function reviewFiling(work: Work, filingNo: string, review: Review): Promise<Filing> {
  const filing = await foundByNo(work, filingNo)
  if (review.result === 'passed') return pass(work, filing)
  const { note, result } = review
  const event =
    result === 'returned'
      ? ({ do: 'return', note, page: await askedPage(work, filing, review.page) } as const)
      : ({ do: 'refuse', note } as const)
  const { after } = await takeStep(work, filing, event)
  await notify(work, filing.person_id, filingSentences[result](after, note, dayInChina(work.now)))
  return shown(work, filing)
}

/** 作废: what was promised is not true. */
export async function revokeFiling(work: Work, filingNo: string, note: string): Promise<Filing> {
  const filing = await foundByNo(work, filingNo)
  const { after } = await takeStep(work, filing, { do: 'revoke', note })
  await notify(work, filing.person_id, filingSentences.revoked(after, note))
  return shown(work, filing)
}
