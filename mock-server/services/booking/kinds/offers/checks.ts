import type { BillLine } from '../../../../../src/contract/settlement/bill'
import { invented, type OfferData } from '../shape'

const FIRST = 'H99010000001'
const DISTRICT = 'H99010000003'

const booked = {
  feeWhen: 'before',
  acceptance: 'at-once',
  answerWithinHours: null,
  medType: '11',
  needs: { address: false, reason: false, prescription: false },
  freightFen: null,
  evidence: invented,
} as const

const one = (line: BillLine) => ({ kind: 'items', per: '一次', from: false, lines: [line] }) as const
const steps = ['选一天，马上约好', '先付钱，或到时在医院付', '那天带医保码到检查的地方签到']
const ID = '身份证和医保码'

/** 预约检查 and 体检: a place on a half day, with what to prepare. */
export const checkOffers: readonly OfferData[] = [
  {
    ...booked,
    offerId: 'imaging-abdomen-ultrasound',
    kind: 'imaging',
    title: '腹部 B 超（要空腹）',
    about: '看肝、胆、胰、脾，大约 10 分钟，不痛。',
    institutionId: FIRST,
    department: '超声科',
    price: one({ name: '腹部彩超', category: 'B', selfPayRatio: 0.1, unitPriceFen: 12_000, quantity: 1, unit: '次' }),
    rules: [],
    hours: { weekdays: [1, 2, 3, 4, 5, 6], parts: ['am'], capacity: 12 },
    preparation: [
      '前一晚 10 点以后不吃东西：吃了胆囊看不清',
      '早上可以喝几口水，高血压的药照常吃',
      '有糖尿病的请约最早的，带一块糖',
    ],
    bring: [ID, '以前的 B 超单'],
    steps,
  },
  {
    ...booked,
    offerId: 'imaging-heart-ultrasound',
    kind: 'imaging',
    title: '心脏彩超（不用空腹）',
    about: '看心脏的大小和跳动，大约 20 分钟，不痛。',
    institutionId: FIRST,
    department: '超声科',
    price: one({ name: '心脏彩超', category: 'B', selfPayRatio: 0.1, unitPriceFen: 18_000, quantity: 1, unit: '次' }),
    rules: [],
    hours: { weekdays: [1, 2, 3, 4, 5], parts: ['am', 'pm'], capacity: 8 },
    preparation: [],
    bring: [ID, '穿上下分开的衣服'],
    steps,
  },
  {
    ...booked,
    offerId: 'imaging-gastroscopy',
    kind: 'imaging',
    title: '胃镜（要空腹，要有人陪）',
    about: '看食管和胃，大约 15 分钟。打麻药的睡一觉就好。',
    institutionId: FIRST,
    department: '内镜中心',
    price: one({
      name: '电子胃镜检查',
      category: 'B',
      selfPayRatio: 0.1,
      unitPriceFen: 26_000,
      quantity: 1,
      unit: '次',
    }),
    rules: [{ rule: 'age', from: 18, to: null }],
    hours: { weekdays: [1, 3, 5], parts: ['am', 'pm'], capacity: 4 },
    preparation: [
      '前一晚 8 点以后不吃东西，当天早上不吃不喝',
      '在吃阿司匹林、氯吡格雷这类药的，先打电话问医生要不要停，不要自己停',
      '打麻药的，当天不能开车，要有大人陪',
    ],
    bring: [ID, '陪的人一位', '以前的胃镜单'],
    steps,
  },
  {
    ...booked,
    offerId: 'check-up-elder-free',
    kind: 'check-up',
    title: '65 岁以上免费体检',
    about: '量血压、抽血、心电图、B 超，一年一次。',
    institutionId: 'H99010000005',
    department: '公共卫生科',
    feeWhen: 'none',
    price: { kind: 'free', why: '65 岁以上一年一次，由公共卫生的钱付' },
    rules: [
      { rule: 'age', from: 65, to: null },
      { rule: 'lives-in', region: '330100', regionName: '杭州' },
      { rule: 'once-in', months: 11 },
    ],
    hours: { weekdays: [2, 4, 6], parts: ['am'], capacity: 20 },
    preparation: ['前一晚 10 点以后不吃东西，早上空腹来抽血', '慢性病的药照常吃，用一小口水'],
    bring: [ID],
    steps: ['选一天，马上约好', '那天空腹来，不收钱', '报告一周内在看诊记录里看'],
  },
  {
    ...booked,
    offerId: 'check-up-basic',
    kind: 'check-up',
    title: '成人体检套餐',
    about: '血常规、肝肾功能、血糖血脂、胸片、心电图、腹部 B 超。',
    institutionId: DISTRICT,
    department: '体检中心',
    price: {
      kind: 'package',
      per: '一次',
      from: false,
      lines: [{ name: '成人体检套餐', category: 'C', unitPriceFen: 48_000, quantity: 1, unit: '份' }],
    },
    rules: [{ rule: 'age', from: 18, to: null }],
    hours: { weekdays: [1, 2, 3, 4, 5, 6], parts: ['am'], capacity: 30 },
    preparation: ['前一晚 10 点以后不吃东西，早上空腹来', '怀孕或可能怀孕的，先告诉医生，不做胸片'],
    bring: [ID],
    steps,
  },
]
