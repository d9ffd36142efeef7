import type { Drug } from '../../../../src/contract/booking/day/visit'
import type { BillLine } from '../../../../src/contract/settlement/bill'

type Priced =
  | Omit<Extract<BillLine, { category: 'A' | 'C' }>, 'quantity'>
  | Omit<Extract<BillLine, { category: 'B' }>, 'quantity'>

/** What the hospitals' pharmacies have, by 医保药品编码 (invented, in the shape of real ones). */
const pharmacy: readonly Priced[] = [
  { itemCode: 'XC08CAA173A001010100001', name: '氨氯地平', unit: '盒', category: 'A', unitPriceFen: 2380 },
  {
    itemCode: 'XC10AAA263A001010100002',
    name: '阿托伐他汀',
    unit: '盒',
    category: 'B',
    selfPayRatio: 0.1,
    unitPriceFen: 4200,
    priceCeilingFen: 4000,
  },
  { itemCode: 'XA10BAE043A001010100004', name: '二甲双胍', unit: '盒', category: 'A', unitPriceFen: 1560 },
  { itemCode: 'XB01ACA027A001010100005', name: '阿司匹林肠溶片', unit: '盒', category: 'A', unitPriceFen: 1320 },
]

const byCode = new Map(pharmacy.map((one) => [one.itemCode, one]))

/** 续方: only what the pharmacy has and lists; anything else needs a visit. */
export const canDispense = (drugs: readonly Drug[]): boolean =>
  drugs.length > 0 && drugs.every(({ itemCode }) => itemCode !== undefined && byCode.has(itemCode))

/** The drugs of a prescription as lines of a bill. */
export const drugLines = (drugs: readonly Drug[]): BillLine[] =>
  drugs.flatMap(({ itemCode, quantity }) => {
    const priced = itemCode === undefined ? undefined : byCode.get(itemCode)
    return priced ? [{ ...priced, quantity }] : []
  })

/** "氨氯地平，5 毫克，一天一次，2 盒". */
export const drugText = ({ name, usage, quantity, unit }: Drug): string => `${name}，${usage}，${quantity} ${unit}`
