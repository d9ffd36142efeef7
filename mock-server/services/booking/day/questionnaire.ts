import type { Kysely } from 'kysely'
import * as v from 'valibot'
import { canFillIn } from '../../../../src/contract/booking/day/can'
import {
  type Answers,
  answers as answersShape,
  answersTo,
  type Filling,
  fitting,
  missing,
  type Questionnaire,
} from '../../../../src/contract/booking/day/questionnaire'
import { instantInChina } from '../../../../src/contract/shared/dates'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import type { QuestionnaireTable } from '../../../base/db/tables/booking-day'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import type { DayAppointment } from './appointment'
import { formOf } from './forms/form-of'
import { toDay } from './view'

const READ = 'select * from questionnaires where appointment_id = $1'
// What she wrote herself stays hers, whoever corrects a word of it.
const KEEP = `insert into questionnaires (appointment_id, person_id, form_id, answers, saved_at, saved_by, sent_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (appointment_id) do update set form_id = excluded.form_id, answers = excluded.answers,
    saved_at = excluded.saved_at,
    saved_by = case when questionnaires.saved_by = questionnaires.person_id then questionnaires.saved_by
      else excluded.saved_by end,
    sent_at = coalesce(excluded.sent_at, questionnaires.sent_at)`
const OPENED = 'update questionnaires set read_at = coalesce(read_at, $2) where appointment_id = $1'

const instantOrNull = (ms: number | null | undefined) => (ms === null || ms === undefined ? null : instantInChina(ms))

const AUTHOR = 'select saved_by from questionnaires where appointment_id = $1'

/** What one wrote about her own health another reads or writes over only with `view`, whoever may book for her. */
export async function refuseUnlessReadable(
  { db, caller, grant }: Pick<Call, 'db' | 'caller' | 'grant'>,
  { appointment_id, person_id }: DayAppointment,
): Promise<void> {
  if (!grant || grant.scopes.includes('view')) return
  const kept = await row<Pick<QuestionnaireTable, 'saved_by'>>(db, AUTHOR, [appointment_id])
  if (kept?.saved_by === person_id && person_id !== caller.actorId) refuse('grant-scope')
}

/** The form of the department with what was filled in so far; a department without one has no questionnaire. */
export async function readFilled(db: Kysely<Database>, appointment: DayAppointment): Promise<Questionnaire> {
  const form = formOf(appointment.speciality) ?? refuse('not-found')
  const kept = await row<QuestionnaireTable>(db, READ, [appointment.appointment_id])
  const given = v.safeParse(answersShape, kept?.answers ?? {})
  return {
    appointmentId: appointment.appointment_id,
    state: !kept ? 'empty' : kept.sent_at === null ? 'draft' : 'sent',
    form,
    answers: given.success ? fitting(form, given.output) : {},
    savedAt: instantOrNull(kept?.saved_at),
    sentAt: instantOrNull(kept?.sent_at),
    readAt: instantOrNull(kept?.read_at),
  }
}

type Writing = Pick<Call, 'db' | 'now' | 'caller'>

const HOLD = 'select appointment_id from appointments where appointment_id = $1 for update'

/** What stands once this is written: hers over what another answered meanwhile, question by question. */
async function merged({ db }: Writing, appointment: DayAppointment, { answers: given, changed }: Filling) {
  if (!changed) return given
  await row(db, HOLD, [appointment.appointment_id])
  const { answers: kept } = await readFilled(db, appointment)
  const others = Object.keys(kept).filter((questionId) => !changed.includes(questionId))
  return { ...answersTo(kept, others), ...answersTo(given, changed) }
}

/** Keeps what was filled in, as a draft or as handed to the doctor. */
async function keep(work: Writing, appointment: DayAppointment, given: Answers, sentAt: number | null) {
  const { db, now, caller } = work
  const form = formOf(appointment.speciality) ?? refuse('not-found')
  const can = canFillIn((await toDay(db, appointment, now)).state)
  if (!can.allowed) refuse(can.reason)
  const { appointment_id, person_id } = appointment
  const kept = JSON.stringify(fitting(form, given))
  await rows(db, KEEP, [appointment_id, person_id, form.formId, kept, now, caller.actorId, sentAt])
  return readFilled(db, appointment)
}

export const keepDraft = async (work: Writing, appointment: DayAppointment, filling: Filling) =>
  keep(work, appointment, await merged(work, appointment, filling), null)

/** Hands it to the doctor; what is still open is named, so that the screen can go there. */
export async function handIn(work: Writing, appointment: DayAppointment, filling: Filling): Promise<Questionnaire> {
  const form = formOf(appointment.speciality) ?? refuse('not-found')
  const given = await merged(work, appointment, filling)
  const open = missing(form.pages.flat(), fitting(form, given))
  if (open.length > 0) {
    const fields = Object.fromEntries(open.map(({ questionId }) => [questionId, '这一题还没有答']))
    refuse('malformed', { fields })
  }
  return keep(work, appointment, given, work.now)
}

/** The doctor opens it: only what was sent is his to read. */
export async function openFilled(
  { db, now }: Pick<Call, 'db' | 'now'>,
  appointment: DayAppointment,
): Promise<Questionnaire> {
  const filled = await readFilled(db, appointment)
  if (filled.state !== 'sent') refuse('not-found')
  await rows(db, OPENED, [appointment.appointment_id, now])
  return readFilled(db, appointment)
}
