import * as v from 'valibot'
import { id } from '../../shared/ids'

/** yes-no, choice (one), many (several), text (her own words), scale 0–10. */
export const question = v.object({
  questionId: v.string(),
  text: v.string(),
  kind: v.picklist(['yes-no', 'choice', 'many', 'text', 'scale']),
  options: v.array(v.string()),
  required: v.boolean(),
  /** Asked only after this answer to another question. */
  after: v.nullable(v.object({ questionId: v.string(), answer: v.string() })),
  /** With this answer she should not wait: what to do at once. Never what she might have. */
  urgent: v.nullable(v.object({ answer: v.string(), text: v.string() })),
})
export type Question = v.InferOutput<typeof question>

/** 诊前问卷 of a department, in pages of few questions. */
export const form = v.object({
  formId: v.string(),
  title: v.string(),
  /** About how long it takes. */
  minutes: v.number(),
  pages: v.array(v.array(question)),
})
export type Form = v.InferOutput<typeof form>

const text = v.pipe(v.string(), v.maxLength(300))
/** By questionId: one answer, or several of `many`. yes-no answers 是 or 不是, scale "0" to "10". */
export const answers = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(40)), v.union([text, v.pipe(v.array(text), v.maxLength(20))])),
  v.check((all) => Object.keys(all).length <= 60, 'at most 60 answers'),
)
export type Answers = v.InferOutput<typeof answers>

/**
 * What is kept or handed in. `changed`: the questions that were answered here since the form was read; only these are
 * written, so that of two who fill it in at once each keeps her words. Absent: all of it.
 */
export const filling = v.object({
  answers,
  changed: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(60))),
})
export type Filling = v.InferOutput<typeof filling>

/** What of the answers is named. */
export const answersTo = (given: Answers, questionIds: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(given).filter(([questionId]) => questionIds.includes(questionId)))

export const questionnaire = v.object({
  appointmentId: id,
  state: v.picklist(['empty', 'draft', 'sent']),
  form,
  answers,
  savedAt: v.nullable(v.string()),
  sentAt: v.nullable(v.string()),
  /** The doctor has opened it. */
  readAt: v.nullable(v.string()),
})
export type Questionnaire = v.InferOutput<typeof questionnaire>

export const YES = '是'
export const NO = '不是'
const SCALE = Array.from({ length: 11 }, (_, index) => String(index))

/** What may be answered; undefined for her own words. */
export function optionsOf({ kind, options }: Pick<Question, 'kind' | 'options'>): readonly string[] | undefined {
  if (kind === 'yes-no') return [YES, NO]
  if (kind === 'scale') return SCALE
  return kind === 'text' ? undefined : options
}

/** Whether a question is asked at all, given what was answered before. */
export function isAsked({ after }: Pick<Question, 'after'>, given: Answers): boolean {
  if (!after) return true
  const answer = given[after.questionId]
  return Array.isArray(answer) ? answer.includes(after.answer) : answer === after.answer
}

const isFilled = (answer: Answers[string] | undefined) => answer !== undefined && answer.length > 0

/** Questions of a page (or of all) that are asked, required and still open. */
export const missing = (questions: readonly Question[], given: Answers): Question[] =>
  questions.filter((one) => one.required && isAsked(one, given) && !isFilled(given[one.questionId]))

/** What to do at once, for every urgent answer. */
export function urgentOf(questions: readonly Question[], given: Answers): string[] {
  return questions.flatMap((one) => {
    const answer = given[one.questionId]
    const hit =
      one.urgent && (Array.isArray(answer) ? answer.includes(one.urgent.answer) : answer === one.urgent.answer)
    return one.urgent && hit && isAsked(one, given) ? [one.urgent.text] : []
  })
}

/**
 * What of the answers fits the form: unknown questions, choices that do not exist and answers to what is no longer
 * asked are dropped, so that an older draft never blocks a newer form.
 */
export function fitting({ pages }: Pick<Form, 'pages'>, given: Answers): Answers {
  const kept: Answers = {}
  for (const one of pages.flat()) {
    const answer = given[one.questionId]
    if (answer === undefined || !isAsked(one, kept)) continue
    const options = optionsOf(one)
    const chosen = [answer].flat().filter((part) => part !== '' && (!options || options.includes(part)))
    const [first] = chosen
    if (one.kind === 'many') kept[one.questionId] = [...new Set(chosen)]
    else if (first !== undefined) kept[one.questionId] = first
  }
  return kept
}
