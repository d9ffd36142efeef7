import { invented, type OfferData } from '../shape'

const CENTRE = 'H99010000005'

const shot = {
  kind: 'vaccination',
  institutionId: CENTRE,
  department: '预防接种门诊',
  medType: '11',
  acceptance: 'at-once',
  answerWithinHours: null,
  hours: { weekdays: [1, 3, 5, 6], parts: ['am', 'pm'], capacity: 15 },
  needs: { address: false, reason: false, prescription: false },
  freightFen: null,
  preparation: [
    '发烧、正在急性生病的先不打，改个日子不收钱',
    '对鸡蛋或疫苗过敏过的，当面告诉医生',
    '打完留下来坐 30 分钟',
  ],
  bring: ['身份证或户口簿', '接种本，没有的当场补'],
  evidence: invented,
} as const

const own = (name: string, unitPriceFen: number, quantity = 1) =>
  ({
    kind: 'items',
    per: quantity === 1 ? '一针' : `${quantity} 针`,
    from: false,
    lines: [{ name, category: 'C', unitPriceFen, quantity, unit: '针' }],
  }) as const
const paidSteps = ['选一天，马上约好', '先付钱，或到时在门诊付。疫苗的钱医保不付', '那天带接种本来']
const freeSteps = ['选一天，马上约好', '那天带接种本来，不收钱']
/** Least days between doses, as the leaflets of such vaccines have them; real ones differ by product [U]. */
const shingles = { rule: 'series', daysBetween: [60] } as const
const hpv = { rule: 'series', daysBetween: [30, 90] } as const
const child = { rule: 'guardian', below: 18 } as const

/** 接种: free ones of the national programme and own-pay ones, by age. */
export const vaccineOffers: readonly OfferData[] = [
  {
    ...shot,
    offerId: 'vaccine-flu',
    sameAs: 'flu',
    title: '流感疫苗',
    about: '一年一针，入冬前打最好。',
    feeWhen: 'before',
    price: own('流感疫苗（自费）', 12_800),
    rules: [{ rule: 'age', from: 3, to: null }, child, { rule: 'once-in', months: 10 }],
    steps: paidSteps,
  },
  {
    ...shot,
    offerId: 'vaccine-flu-elder',
    sameAs: 'flu',
    title: '老人流感疫苗（免费）',
    about: '70 岁以上住在本地的，一年一针。',
    feeWhen: 'none',
    price: { kind: 'free', why: '70 岁以上由地方的钱付' },
    rules: [
      { rule: 'age', from: 70, to: null },
      { rule: 'lives-in', region: '330100', regionName: '杭州' },
      { rule: 'once-in', months: 10 },
    ],
    steps: freeSteps,
  },
  {
    ...shot,
    offerId: 'vaccine-shingles',
    title: '带状疱疹疫苗',
    about: '防“缠腰龙”，一共两针，第二针至少隔两个月。打完一针，这里接着约下一针。',
    feeWhen: 'before',
    price: own('带状疱疹疫苗（自费）', 159_800),
    rules: [{ rule: 'age', from: 50, to: null }, shingles],
    steps: paidSteps,
  },
  {
    ...shot,
    offerId: 'vaccine-hpv',
    title: 'HPV 疫苗',
    about: '防宫颈癌，一共三针。打完一针，这里接着约下一针。',
    feeWhen: 'before',
    price: own('九价 HPV 疫苗（自费）', 130_500),
    rules: [{ rule: 'sex', sex: 'female' }, { rule: 'age', from: 9, to: 45 }, child, hpv],
    steps: paidSteps,
  },
  {
    ...shot,
    offerId: 'vaccine-child-programme',
    title: '儿童免疫规划疫苗（免费）',
    about: '乙肝、百白破、麻腮风这些，按接种本上的次序打。',
    feeWhen: 'none',
    price: { kind: 'free', why: '国家免疫规划，孩子都免费' },
    rules: [{ rule: 'age', from: null, to: 13 }, child],
    steps: freeSteps,
  },
]
