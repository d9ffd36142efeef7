import { addDays } from '../../../src/contract/remote-care/dates'
import { dayInChina } from '../../../src/contract/shared/dates'
import { inTransaction } from '../../base/db/in-transaction'
import { rows } from '../../base/db/statement'
import { notify } from '../../registers/messages'
import { stepFiling } from './machine/step'
import { hasLapsed } from './machine/stored'
import { deletePagesOf } from './materials/rows'
import { type FilingRow, lockFilings, readFilings, toStored } from './rows'
import { ruleOf } from './rule'
import { filingSentences, stepTexts } from './sentences'
import { moveFiling, type Work } from './write'

/** Ends those of one person that were sent back and not answered; the caller has her filings locked. @returns how many */
export async function lapseFilings(work: Work, filings: readonly FilingRow[]): Promise<number> {
  const today = dayInChina(work.now)
  const over = filings.filter((one) => hasLapsed(toStored(one), today))
  for (const one of over) {
    const step = stepFiling(toStored(one), { do: 'lapse' }, today, ruleOf(one))
    if (step.kind === 'refused') continue
    await moveFiling(work, step.filing, stepTexts.lapse)
    await deletePagesOf(work.db, one.filing_id)
    await notify(work, one.person_id, filingSentences.lapsed(step.filing))
  }
  return over.length
}

/** The longest of all regions' reminders looks this far. */
const FARTHEST_DAYS = 30

const WAITING = `select person_id, insurance_type from filings
  where status = 'returned' and (answer_by is null or (answer_by <= $1 and reminded_for is distinct from answer_by)
    or answer_by < $2)
  group by person_id, insurance_type order by min(coalesce(answer_by, '')), person_id, insurance_type limit 200`
const GIVE_DAYS = 'update filings set answer_by = $2 where filing_id = $1'
const REMINDED = 'update filings set reminded_for = answer_by where filing_id = $1'

/** Told once before the last day; one that was sent back before there were days gets them from today. */
async function remind(work: Work, one: FilingRow): Promise<void> {
  const today = dayInChina(work.now)
  const { answerDays, answerReminderDays } = ruleOf(one)
  if (one.answer_by === null) await rows(work.db, GIVE_DAYS, [one.filing_id, addDays(today, answerDays)])
  else if (one.reminded_for !== one.answer_by && addDays(today, answerReminderDays) >= one.answer_by) {
    await rows(work.db, REMINDED, [one.filing_id])
    await notify(work, one.person_id, filingSentences.answerSoon(toStored(one), today))
  }
}

/** Read again under her lock: she may have answered a moment ago. */
async function lookAt(work: Work, personId: string, insuranceType: string): Promise<void> {
  await lockFilings(work.db, personId, insuranceType)
  const filings = (await readFilings(work.db, personId, insuranceType)).filter(({ status }) => status === 'returned')
  const today = dayInChina(work.now)
  await lapseFilings(work, filings)
  for (const one of filings) if (!hasLapsed(toStored(one), today)) await remind(work, one)
}

/** 退回的备案 do not wait for ever: told once before, ended after. A job of the clock, person by person. */
export async function endUnanswered(work: Work): Promise<void> {
  const today = dayInChina(work.now)
  const due = [addDays(today, FARTHEST_DAYS), today]
  const waiting = await rows<{ person_id: string; insurance_type: string }>(work.db, WAITING, due)
  for (const { person_id, insurance_type } of waiting)
    await inTransaction(work, (step) => lookAt(step, person_id, insurance_type))
}
