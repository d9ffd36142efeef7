import { invented, type OfferData } from '../shape'

const COMMUNITY = 'H99010000005'
const TOWNSHIP = 'H99020000006'

const here = { rule: 'lives-in', region: '330100', regionName: '杭州' } as const
const everyday = { weekdays: [1, 2, 3, 4, 5], parts: ['am', 'pm'], capacity: 4 } as const

const asked = {
  acceptance: 'hospital',
  feeWhen: 'after',
  medType: '11',
  hours: everyday,
  needs: { address: true, reason: true, prescription: false },
  freightFen: null,
  preparation: [],
  evidence: invented,
} as const

/** 上门巡诊 and 家庭病床: somebody comes to the house. */
export const homeOffers: readonly OfferData[] = [
  {
    ...asked,
    offerId: 'home-visit-nurse',
    kind: 'home-visit',
    title: '护士上门',
    about: '量血压血糖、换药、换管子，一次大约 40 分钟。',
    institutionId: COMMUNITY,
    department: '全科医学科',
    price: {
      kind: 'items',
      per: '一次',
      from: true,
      lines: [
        { name: '上门服务费', category: 'C', unitPriceFen: 6000, quantity: 1, unit: '次' },
        { name: '家庭巡诊费', category: 'A', unitPriceFen: 2000, quantity: 1, unit: '次' },
        { name: '血糖测定', category: 'A', unitPriceFen: 500, quantity: 1, unit: '次' },
      ],
    },
    answerWithinHours: 24,
    rules: [{ rule: 'age', from: 60, to: null }, here],
    bring: ['身份证和医保码', '正在吃的药，连盒子一起', '最近的病历和检查单'],
    steps: ['社区看了您的情况，24 小时内答复', '您同意时间和价钱', '护士上门，做完再付钱'],
  },
  {
    ...asked,
    offerId: 'home-visit-doctor-free',
    kind: 'home-visit',
    title: '签约医生上门看老人',
    about: '家庭医生一个季度来一次，看看身体，调一调药。',
    institutionId: TOWNSHIP,
    department: '全科医学科',
    feeWhen: 'none',
    price: { kind: 'free', why: '65 岁以上由公共卫生的钱付' },
    answerWithinHours: 48,
    rules: [
      { rule: 'age', from: 65, to: null },
      { rule: 'lives-in', region: '610900', regionName: '安康' },
      { rule: 'once-in', months: 3 },
    ],
    bring: ['身份证', '正在吃的药，连盒子一起'],
    steps: ['卫生院 48 小时内答复', '您同意时间', '医生上门，不收钱'],
  },
  {
    ...asked,
    offerId: 'home-bed-week',
    kind: 'home-bed',
    title: '家庭病床，按周打包',
    about: '在家住院：一周里医生来 2 次、护士来 5 次，换药、打针、康复都在里面。',
    institutionId: COMMUNITY,
    department: '全科医学科',
    price: {
      kind: 'package',
      per: '7 天',
      from: false,
      lines: [
        { name: '家庭病床建床费', category: 'A', unitPriceFen: 8000, quantity: 1, unit: '次' },
        { name: '家庭病床巡诊费', category: 'A', unitPriceFen: 5000, quantity: 7, unit: '次' },
        { name: '上门服务费', category: 'C', unitPriceFen: 1500, quantity: 7, unit: '次' },
      ],
    },
    answerWithinHours: 48,
    rules: [{ rule: 'age', from: 60, to: null }, { rule: 'insured' }, here],
    bring: ['身份证和医保码', '出院小结或最近的病历', '正在吃的药'],
    steps: ['医生先上门或打电话看合不合适，48 小时内答复', '您同意时间和价钱', '一周结束再付钱，要续再申请'],
  },
  {
    ...asked,
    offerId: 'home-bed-items',
    kind: 'home-bed',
    title: '家庭病床，按次收费',
    about: '在家住院：来一次算一次，适合隔几天换一次药的。',
    institutionId: 'H99010000006',
    department: '全科医学科',
    price: {
      kind: 'items',
      per: '一次',
      from: true,
      lines: [
        { name: '家庭病床巡诊费', category: 'A', unitPriceFen: 5000, quantity: 1, unit: '次' },
        { name: '换药费', category: 'B', selfPayRatio: 0.1, unitPriceFen: 3000, quantity: 1, unit: '次' },
        { name: '上门服务费', category: 'C', unitPriceFen: 3000, quantity: 1, unit: '次' },
      ],
    },
    answerWithinHours: 48,
    rules: [{ rule: 'insured' }, here],
    bring: ['身份证和医保码', '出院小结或最近的病历'],
    steps: ['卫生院 48 小时内答复', '您同意时间和价钱', '来一次付一次'],
  },
]
