import type { Form } from '../../../../../src/contract/booking/day/questionnaire'
import { background, choice, complaint, DO_NOT_WAIT, free, many, scale, yesNo } from './questions'

const urgentYes = { answer: '是', text: DO_NOT_WAIT }

/** For departments without a form of their own. */
export const general: Form = {
  formId: 'general-1',
  title: '诊前问卷',
  minutes: 2,
  pages: [
    [
      ...complaint,
      yesNo('worse-now', '现在有没有喘不上气、胸口很痛，或人迷糊？', { required: true, urgent: urgentYes }),
    ],
    background,
    [free('wish', '最想问医生什么？')],
  ],
}

export const cardiology: Form = {
  formId: 'cardiology-1',
  title: '心血管内科诊前问卷',
  minutes: 3,
  pages: [
    [...complaint, yesNo('chest-now', '现在胸口正在痛，或压得喘不上气？', { required: true, urgent: urgentYes })],
    [
      many('when', '什么时候会不舒服？', ['走路上楼', '生气着急', '夜里躺下', '不动也会', '说不准']),
      choice('how-long', '一次大约多久？', ['几秒', '几分钟', '半小时以上', '没有发作过']),
      many('with', '还会怎么样？', ['心慌', '出冷汗', '头晕', '脚肿', '都没有']),
      yesNo('pressure-known', '最近在家量过血压吗？'),
      free('pressure', '最近一次是多少？比如 142/88', { after: { questionId: 'pressure-known', answer: '是' } }),
    ],
    background,
    [choice('smoking', '抽烟吗？', ['从来不抽', '戒了', '在抽']), free('wish', '最想问医生什么？')],
  ],
}

export const orthopaedics: Form = {
  formId: 'orthopaedics-1',
  title: '骨科诊前问卷',
  minutes: 3,
  pages: [
    [
      ...complaint,
      many('where', '痛的地方', ['颈', '肩', '腰背', '髋', '膝', '手或脚', '别处'], { required: true }),
      scale('pain', '痛到几分？0 是不痛，10 是最痛', { required: true }),
    ],
    [
      yesNo('injured', '是不是摔过、撞过？'),
      free('how', '怎么伤的？', { after: { questionId: 'injured', answer: '是' } }),
      yesNo('numb', '有没有忽然大小便管不住，或两腿没有力气？', { required: true, urgent: urgentYes }),
    ],
    background,
  ],
}

export const dermatology: Form = {
  formId: 'dermatology-1',
  title: '皮肤科诊前问卷',
  minutes: 2,
  pages: [
    [
      ...complaint,
      many('where', '长在哪里？', ['脸和头', '身上', '手和胳膊', '脚和腿', '会换地方'], { required: true }),
      many('feels', '什么感觉？', ['痒', '痛', '脱皮', '流水', '没感觉']),
      yesNo('swollen', '现在嘴唇或喉咙肿，喘不上气？', { required: true, urgent: urgentYes }),
    ],
    [free('tried', '抹过、吃过什么药？有没有用？'), ...background],
  ],
}
