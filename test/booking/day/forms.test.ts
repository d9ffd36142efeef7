import { formOf } from '../../../mock-server/services/booking/day/forms/form-of'
import { fitting, isAsked, missing, optionsOf, urgentOf, YES } from '../../../src/contract/booking/day/questionnaire'
import { specialityKeys } from '../../../src/contract/catalogue/speciality'

const forms = [...new Set(specialityKeys.flatMap((key) => formOf(key) ?? []))]
const cardiology = formOf('cardiology')
const questions = cardiology?.pages.flat() ?? []

test('every department has a form, but for the emergency room', () => {
  expect(specialityKeys.filter((key) => !formOf(key))).toEqual(['emergency'])
  expect(forms.length).toBeGreaterThanOrEqual(6)
})

test.each(forms.map((form) => [form.formId, form] as const))('%s is whole', (_, { pages }) => {
  const all = pages.flat()
  expect(pages.length).toBeLessThanOrEqual(5)
  expect(new Set(all.map(({ questionId }) => questionId)).size).toBe(all.length)
  for (const one of all) {
    if (one.kind === 'choice' || one.kind === 'many') expect(one.options.length).toBeGreaterThan(1)
    const { after, urgent } = one
    const parent = after && all.find(({ questionId }) => questionId === after.questionId)
    if (after) expect(parent && optionsOf(parent)).toContain(after.answer)
    if (urgent) expect(optionsOf(one)).toContain(urgent.answer)
    // It helps the doctor, it never names a disease as hers.
    expect(one.text).not.toMatch(/您(可能|也许)?(得了|患|是不是有).*病/)
  }
})

test('what is required and asked is missing until it is answered', () => {
  expect(missing(questions, {}).map(({ questionId }) => questionId)).toEqual([
    'complaint',
    'since',
    'chest-now',
    'allergic',
  ])
  const given = { complaint: '胸闷', since: '这几天', 'chest-now': '不是', allergic: YES }
  expect(missing(questions, given).map(({ questionId }) => questionId)).toEqual(['allergy'])
  expect(missing(questions, { ...given, allergy: '青霉素' })).toEqual([])
})

test('an urgent answer says what to do at once', () => {
  expect(urgentOf(questions, { 'chest-now': YES })).toEqual([expect.stringContaining('120')])
  expect(urgentOf(questions, { 'chest-now': '不是' })).toEqual([])
})

test('what does not fit the form is dropped, what fits is kept', () => {
  const given = {
    complaint: '胸闷',
    since: '去年',
    past: ['高血压', '没听过的病', '高血压'],
    allergy: '青霉素',
    other: '别的',
    with: [],
  }
  expect(cardiology && fitting(cardiology, given)).toEqual({ complaint: '胸闷', past: ['高血压'], with: [] })
})

test('a question that hangs on another is asked only after its answer', () => {
  const after = { questionId: 'allergic', answer: YES }
  expect(isAsked({ after }, { allergic: YES })).toBe(true)
  expect(isAsked({ after }, { allergic: '不是' })).toBe(false)
  expect(isAsked({ after: { questionId: 'past', answer: '哮喘' } }, { past: ['高血压', '哮喘'] })).toBe(true)
})
