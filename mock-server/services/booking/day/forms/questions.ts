import type { Question } from '../../../../../src/contract/booking/day/questionnaire'

type More = Partial<Pick<Question, 'required' | 'after' | 'urgent'>>

const ask = (questionId: string, kind: Question['kind'], text: string, options: string[], more: More): Question => ({
  questionId,
  kind,
  text,
  options,
  required: false,
  after: null,
  urgent: null,
  ...more,
})

export const yesNo = (questionId: string, text: string, more: More = {}) => ask(questionId, 'yes-no', text, [], more)
export const choice = (questionId: string, text: string, options: string[], more: More = {}) =>
  ask(questionId, 'choice', text, options, more)
export const many = (questionId: string, text: string, options: string[], more: More = {}) =>
  ask(questionId, 'many', text, options, more)
export const free = (questionId: string, text: string, more: More = {}) => ask(questionId, 'text', text, [], more)
export const scale = (questionId: string, text: string, more: More = {}) => ask(questionId, 'scale', text, [], more)

/** What every doctor asks first. */
export const complaint: Question[] = [
  free('complaint', '这次主要哪里不舒服？', { required: true }),
  choice('since', '从什么时候开始的？', ['今天', '这几天', '一两个星期', '一个月以上'], { required: true }),
  choice('course', '现在和刚开始比？', ['好些了', '差不多', '更重了']),
]

/** And what must not be forgotten. */
export const background: Question[] = [
  many('past', '以前有没有医生说过的病？', ['高血压', '糖尿病', '心脏病', '脑中风', '哮喘', '肝病或肾病', '都没有']),
  yesNo('allergic', '有没有药物或食物过敏？', { required: true }),
  free('allergy', '对什么过敏？', { required: true, after: { questionId: 'allergic', answer: '是' } }),
  yesNo('medicated', '现在在吃药吗？'),
  free('medicines', '吃的什么药？写药名就行，也可以带药盒来', { after: { questionId: 'medicated', answer: '是' } }),
]

/** What to do at once is the same everywhere; what it might be is never said. */
export const DO_NOT_WAIT = '请不要等：现在就告诉分诊台的护士。不在医院的话，马上打 120。'
