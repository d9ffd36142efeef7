import * as v from 'valibot'
import { fen } from '../shared/fen'
import { id, institutionId } from '../shared/ids'
import { medType } from '../shared/insurance'
import { line } from '../shared/line'

/** 收费项目等级 chrgitm_lv: A 甲类, B 乙类, C 丙类 (outside the list, 自费). */
const category = v.picklist(['A', 'B', 'C'])

/** 自付比例 selfpay_prop of a B item: 0–1 with at most 4 decimals. */
const selfPayRatio = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(1),
  v.check((ratio) => Math.abs(ratio * 10_000 - Math.round(ratio * 10_000)) < 1e-6, 'at most 4 decimals'),
)

const lineFields = {
  /** 医保目录编码 med_list_codg: X, Z or T begins a drug's. */
  itemCode: v.optional(v.pipe(v.string(), v.maxLength(50))),
  /** 计价单位: "盒"; sentences about prices use it. */
  unit: v.optional(line(10)),
  name: line(100),
  unitPriceFen: fen,
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  /** 最高限价 pric_uplmt_amt of one unit. */
  priceCeilingFen: v.optional(fen),
}

/** A line as a hospital issues it (feedetail): the ratio is required for B and refused for A and C. */
export const billLine = v.variant('category', [
  v.strictObject({ ...lineFields, category: v.literal('B'), selfPayRatio }),
  v.strictObject({ ...lineFields, category: v.picklist(['A', 'C']) }),
])
export type BillLine = v.InferOutput<typeof billLine>

/** open 待付, in-order 正在付, paid 已付, void 医院撤销. */
export const billStatus = v.picklist(['open', 'in-order', 'paid', 'void'])

export const billSummary = v.object({
  billId: id,
  status: billStatus,
  institutionId,
  institutionName: v.string(),
  /** "心血管内科"; empty where the hospital sent none. */
  department: v.string(),
  visitDate: v.string(),
  issuedAt: v.string(),
  medType,
  totalFen: fen,
  /** The order that holds or paid it. */
  orderId: v.nullable(id),
})
export type BillSummary = v.InferOutput<typeof billSummary>

export const bill = v.object({
  ...billSummary.entries,
  visitId: id,
  lines: v.array(
    v.object({
      lineNo: v.number(),
      itemCode: v.optional(v.string()),
      name: v.string(),
      unit: v.optional(v.string()),
      category,
      unitPriceFen: fen,
      quantity: v.number(),
      amountFen: fen,
      priceCeilingFen: v.optional(fen),
      selfPayRatio: v.optional(v.number()),
    }),
  ),
})
export type Bill = v.InferOutput<typeof bill>
