import * as v from 'valibot'
import { fen } from '../../shared/fen'

/** One thing the price is made of. `category` as on a bill: C 丙类 is never insured. */
export const priceLine = v.object({
  name: v.string(),
  category: v.picklist(['A', 'B', 'C']),
  unitPriceFen: fen,
  quantity: v.number(),
  amountFen: fen,
})

/**
 * What it costs, told before asking: `free` 免费, `items` 按项目收费, `package` 打包价 (covers what is listed, however
 * much of it is used). `per` says for what: "一次", "7 天". `from` is true where the doctor decides on what is added.
 */
export const price = v.variant('kind', [
  v.object({ kind: v.literal('free'), why: v.string() }),
  v.object({
    kind: v.picklist(['items', 'package']),
    totalFen: fen,
    per: v.string(),
    lines: v.array(priceLine),
    from: v.boolean(),
  }),
])
export type Price = v.InferOutput<typeof price>

/**
 * The insurance part as the settlement engine sees it today, for these lines and this person: an estimate, never a
 * promise. `none`: why there is nothing to estimate.
 */
export const estimate = v.variant('kind', [
  v.object({
    kind: v.literal('estimate'),
    fundFen: fen,
    /** Her own account could pay this; which of them pays is chosen when paying. */
    accountFen: fen,
    cashFen: fen,
    words: v.string(),
  }),
  v.object({ kind: v.literal('none'), words: v.string() }),
])
export type Estimate = v.InferOutput<typeof estimate>
