import { policyByVersion } from '../../../mock-server/regions/policy-for'
import type { Policy } from '../../../mock-server/regions/shape'
import { emptyYear } from '../../../mock-server/services/settlement/engine/accumulators'
import { explain } from '../../../mock-server/services/settlement/engine/explain/explain'
import { explainSources } from '../../../mock-server/services/settlement/engine/explain/sources'
import type { SettlementInput } from '../../../mock-server/services/settlement/engine/input'
import type { Settled } from '../../../mock-server/services/settlement/engine/outcome'
import { input, line, pictureBill, pictureLines, settled } from './bill'

function policyOf(outcome: Settled): Policy {
  const policy = policyByVersion(outcome.trace.policyVersion)
  if (!policy) throw new Error('no such version')
  return policy
}
const reasonsOf = (outcome: Settled, lines = pictureLines) =>
  explain(outcome.trace, { policy: policyOf(outcome), lines })
const texts = (region: string, bill: SettlementInput) =>
  reasonsOf(settled(region, bill)).map((one) => `${one.title}：${one.text}`)
const resident = { insuranceType: '390', retired: false, age: 76 }

test('the reasons of the picture, in its order', () => {
  const outcome = settled('610900', pictureBill)
  expect(
    reasonsOf(outcome).map(({ title, why, tip, amountFen, lineNo }) => ({ title, why, tip, amountFen, lineNo })),
  ).toEqual([
    {
      title: '按比例自己付',
      amountFen: 10_731,
      why: '医保能算的有 306.60 元，安康付 65%，自己付 35%。',
    },
    {
      title: '辅酶 Q10 胶囊',
      amountFen: 6800,
      lineNo: 5,
      why: '不在医保药品目录里，医保不能付。',
      tip: '下次可以请医生看看，有没有目录里的药能用。',
    },
    {
      title: '乙类先自付 10%',
      amountFen: 2600,
      why: '心脏彩超 18.00，阿托伐他汀 8.00。',
      tip: '用甲类的药和项目，没有这一笔。',
    },
    {
      title: '超过最高限价',
      amountFen: 400,
      lineNo: 4,
      why: '阿托伐他汀每盒 42 元，医保最多按 40 元算，2 盒多 4 元。',
      tip: '选 40 元以内的同种药，这 4 元就不用付。',
    },
  ])
})

test('without unit or kind the sentences still stand', () => {
  const plain = [4, 5].map((lineNo) => ({ lineNo, name: `项目${lineNo}` }))
  const said = reasonsOf(settled('610900', pictureBill), plain).map((one) => one.text)
  expect(said).toContain('项目4单价 42 元，医保最多按 40 元算，2 份多 4 元。选 40 元以内的同类项目，这 4 元就不用付。')
  expect(said).toContain('不在医保目录里，医保不能付。下次可以请医生看看，有没有目录里的能用。')
  expect(said).toContain('第 2 项 18.00，项目4 8.00。用甲类的药和项目，没有这一笔。')
})

test('起付线 of the year: before, now, and what is left', () => {
  const year = { ...emptyYear(), outpatient: { deductibleFen: 30_000, inScopeFen: 30_000, fundFen: 0 } }
  expect(texts('330100', input({ lines: [line(1, 'A', 10_460)], year }))).toEqual([
    '起付线：杭州普通门诊一年的起付线 1,000 元，之前付过 300.00 元，这次付 104.60 元。还差 595.40 元付满，付满以后医保开始按比例付。',
  ])
  expect(texts('330100', input({ lines: [line(1, 'A', 100_000)], year }))).toEqual([
    '起付线：杭州普通门诊一年的起付线 1,000 元，之前付过 300.00 元，这次付 700.00 元。今年的起付线付满了，后面不再付。',
    '按比例自己付：起付线以上有 300.00 元，杭州付 76%，自己付 24%。在社区卫生服务机构看，医保付 86%。',
  ])
})

test('起付线 and bands of a stay, with what another hospital would have meant', () => {
  expect(texts('330100', input({ medType: '21', lines: [line(1, 'A', 5_400_000)] }))).toEqual([
    '按比例自己付：起付线以上有 53,200.00 元，其中 39,200.00 元，杭州付 82%；其中 14,000.00 元，杭州付 88%。其余自己付。在社区卫生服务机构住院，医保付 88%、92%。',
    '起付线：今年第 1 次住院，三级医院起付线 800 元，这次付 800.00 元。在社区卫生服务机构住院，起付线是 300 元。',
  ])
})

test('a visit the table pays nothing for says where it would be paid', () => {
  expect(texts('610900', input({ person: resident, lines: [line(1, 'A', 10_000)] }))).toEqual([
    '普通门诊在这里不报：安康居民医保的普通门诊，在二级以上医院和药店医保不付。在村卫生室看，医保付 60%，一年最多 100 元。',
  ])
})

test('a ceiling says how much was paid before and when it begins anew', () => {
  const bill = input({ person: resident, institution: { level: '1', tier: 'village' }, lines: [line(1, 'A', 50_000)] })
  expect(texts('610900', bill)).toEqual([
    '超过门诊年度限额：安康普通门诊一年最多付 100 元，这次用满了，余下 333.33 元付不了。明年 1 月 1 日重新算。',
    '按比例自己付：限额以内有 166.67 元，安康付 60%，自己付 40%。',
  ])
})

test('大额 and 大病 are taken off the reason they lift, and named', () => {
  const stay = texts('610900', input({ medType: '21', lines: [line(1, 'A', 20_080_000)] }))
  expect(stay.join()).toContain('其中 61,318.68 元由大额医疗补助付，已经减去。')
  const ill = texts('610900', input({ medType: '21', person: resident, lines: [line(1, 'A', 15_200_000)] }))
  expect(ill.join()).toContain('其中 32,400.00 元由大病保险付，已经减去。')
})

test('many 乙类 lines of one ratio are one reason; the lines stay countable', () => {
  const lines = [1, 2, 3, 4, 5, 6].map((lineNo) => line(lineNo, 'B', 1000, { selfPayBp: 500 }))
  const names = lines.map(({ lineNo }) => ({ lineNo, name: `药${lineNo}` }))
  const found = reasonsOf(settled('610900', { ...pictureBill, lines }), names).find(
    (one) => one.ruleId === 'class-b-first',
  )
  expect(found).toMatchObject({
    amountFen: 300,
    title: '乙类先自付 5%',
    why: '药1 0.50，药2 0.50，药3 0.50，药4 0.50，等 6 项。',
  })
  expect(found?.lines).toHaveLength(6)
})

const words = { patient: '奶奶', holder: { name: '周晓', isReader: true }, payer: '周晓', channel: '微信支付' }
const sourcesOf = (outcome: Settled, more = {}) =>
  explainSources(outcome.trace, { policy: policyOf(outcome), ...words, ...more })

test('the sources of the picture', () => {
  expect(sourcesOf(settled('610900', pictureBill))).toEqual([
    { source: 'fund', title: '医保基金付', note: '安康居民医保，门诊慢特病', amountFen: 19_929 },
    { source: 'own', title: '奶奶的个人账户', note: '居民医保没有个人账户', amountFen: 0 },
    { source: 'shared', title: '周晓的共济账户', note: '您设的上限：一次 150 元', amountFen: 15_000 },
    { source: 'cash', title: '周晓另外付', note: '微信支付，现金部分', amountFen: 5531 },
  ])
})

const day = (more: Partial<SettlementInput>) => input({ lines: [line(1, 'A', 200_000)], ...more })

test.each<[string, SettlementInput, number, string]>([
  ['fund: still in the deductible', day({ lines: [line(1, 'A', 100)] }), 0, '还在起付线以内'],
  ['fund: nothing in scope', day({ lines: [line(1, 'C', 100)] }), 0, '没有医保能算的费用'],
  ['own: empty', day({}), 1, '账户里没有余额'],
  ['own: not chosen', day({ accountFen: 5, useAccount: false }), 1, '这次没有选用'],
  ['own: used up', day({ accountFen: 5 }), 1, '余额都用上了'],
  ['own: some left', day({ accountFen: 200_000 }), 1, '付完还有 760.00 元'],
  ['own: nothing to pay', day({ lines: [line(1, 'A', 0)], accountFen: 5 }), 1, '这次不用付'],
  ['shared: none', day({}), 2, '没有家人共济'],
  [
    'shared: not chosen',
    day({ useMutualAid: false, mutualAid: { availableFen: 1, ceilingPerUseFen: 1 } }),
    2,
    '这次没有选用',
  ],
  ['shared: empty', day({ mutualAid: { availableFen: 0, ceilingPerUseFen: 1 } }), 2, '共济账户里没有能用的钱'],
  ['shared: used up', day({ mutualAid: { availableFen: 5, ceilingPerUseFen: 100 } }), 2, '能用的都用上了'],
  [
    'shared: not needed',
    day({ accountFen: 999_999, mutualAid: { availableFen: 5, ceilingPerUseFen: 5 } }),
    2,
    '这次不用付',
  ],
  ['cash: none', day({ accountFen: 999_999 }), 3, '不用再付钱'],
])('%s', (_name, bill, at, note) => {
  expect(sourcesOf(settled('330100', bill))[at]?.note).toBe(note)
})

test('the ceiling names whose it is', () => {
  const other = sourcesOf(settled('610900', pictureBill), { holder: { name: '周晓', isReader: false } })
  expect(other[2]?.note).toBe('周晓设的上限：一次 150 元')
})

test('fund notes: ceiling used up, and a table that pays nothing', () => {
  const village = { level: '1', tier: 'village' } as const
  const year = { ...emptyYear(), outpatient: { deductibleFen: 0, inScopeFen: 50_000, fundFen: 10_000 } }
  const full = settled('610900', input({ person: resident, institution: village, year, lines: [line(1, 'A', 100)] }))
  expect(sourcesOf(full)[0]).toMatchObject({ amountFen: 0, note: '今年的限额已经用完' })
  const none = settled('610900', input({ person: resident, lines: [line(1, 'A', 100)] }))
  expect(sourcesOf(none)[0]).toMatchObject({ amountFen: 0, note: '普通门诊在这里不报' })
})
