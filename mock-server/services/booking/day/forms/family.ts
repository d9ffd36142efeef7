import type { Form } from '../../../../../src/contract/booking/day/questionnaire'
import { background, choice, complaint, DO_NOT_WAIT, free, many, yesNo } from './questions'

const urgentYes = { answer: '是', text: DO_NOT_WAIT }

export const paediatrics: Form = {
  formId: 'paediatrics-1',
  title: '儿科诊前问卷',
  minutes: 3,
  pages: [
    [
      ...complaint,
      choice('fever', '最高烧到多少？', ['没有发烧', '37.5 到 38.5', '38.5 到 39.5', '39.5 以上'], { required: true }),
      yesNo('limp', '现在叫不醒、抽过，或喘得厉害？', { required: true, urgent: urgentYes }),
    ],
    [
      choice('eating', '吃东西怎么样？', ['和平时一样', '少一些', '几乎不吃']),
      many('also', '还有没有？', ['咳嗽', '吐', '拉肚子', '出疹子', '都没有']),
      free('weight', '孩子多重？大约多少公斤，开药要用'),
      yesNo('vaccinated', '疫苗都按时打了吗？'),
    ],
    background,
    [free('given', '这两天喂过什么药？什么时候喂的？'), free('wish', '最想问医生什么？')],
  ],
}

export const gynaecology: Form = {
  formId: 'gynaecology-1',
  title: '妇产科诊前问卷',
  minutes: 3,
  pages: [
    [...complaint, yesNo('bleeding', '现在出血很多，或肚子忽然痛得厉害？', { required: true, urgent: urgentYes })],
    [
      free('last', '末次月经第一天是哪天？记不清可以不填'),
      choice('pregnant', '有没有可能怀孕？', ['没有', '有可能', '已经怀孕', '绝经了'], { required: true }),
      free('weeks', '怀孕多少周？', { after: { questionId: 'pregnant', answer: '已经怀孕' } }),
    ],
    background,
    [free('wish', '最想问医生什么？这一页只有医生看得到')],
  ],
}
