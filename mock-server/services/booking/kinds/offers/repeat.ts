import { invented, type OfferData } from '../shape'

const repeat = {
  kind: 'repeat-visit',
  feeWhen: 'before',
  acceptance: 'hospital',
  hours: null,
  needs: { address: false, reason: false, prescription: true },
  preparation: [],
  bring: [],
  evidence: invented,
} as const

const steps = (hours: number) => [
  `医生看您以前的处方，${hours} 小时内答复，可能会打电话问几句`,
  '处方开好，您看过再付药费',
  '自己去取，或者送到家',
]

const visitFee = (unitPriceFen: number) =>
  [{ name: '互联网复诊诊察费', category: 'A', unitPriceFen, quantity: 1, unit: '次' }] as const

/** 复诊配药: the same drugs again, by an earlier prescription. */
export const repeatOffers: readonly OfferData[] = [
  {
    ...repeat,
    offerId: 'renew-first-hospital',
    title: '网上复诊，接着配药',
    about: '病情稳定、药没有变的，医生看过以前的处方再开一张。身体有变化请当面看。',
    institutionId: 'H99010000001',
    department: '心血管内科',
    medType: '11',
    price: { kind: 'items', per: '一次', from: true, lines: visitFee(1500) },
    freightFen: 800,
    answerWithinHours: 4,
    rules: [{ rule: 'renewable' }, { rule: 'insured' }],
    steps: steps(4),
  },
  {
    ...repeat,
    offerId: 'renew-community',
    title: '社区复诊，接着配药',
    about: '家门口的社区看处方、配药，送药由社区的人送。',
    institutionId: 'H99010000005',
    department: '全科医学科',
    medType: '11',
    price: { kind: 'items', per: '一次', from: true, lines: visitFee(500) },
    freightFen: 300,
    answerWithinHours: 24,
    rules: [{ rule: 'renewable' }, { rule: 'insured' }, { rule: 'lives-in', region: '330100', regionName: '杭州' }],
    steps: steps(24),
  },
  {
    ...repeat,
    offerId: 'renew-ankang',
    title: '网上复诊，慢特病配药',
    about: '有门诊慢特病的，药费按慢特病结算。身体有变化请当面看。',
    institutionId: 'H99020000001',
    department: '心血管内科',
    medType: '14',
    price: { kind: 'items', per: '一次', from: true, lines: visitFee(1000) },
    freightFen: 1200,
    answerWithinHours: 8,
    rules: [{ rule: 'renewable' }, { rule: 'insured' }],
    steps: steps(8),
  },
]
