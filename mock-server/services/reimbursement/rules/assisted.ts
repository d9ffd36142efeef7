import type { InvoiceLine } from '../../../base/db/tables/reimbursement'

/**
 * 辅助生殖 items that are paid (seed 002 names egg retrieval, embryo culture, embryo transfer of eight); freezing and
 * storage belong to the price rules, whether they are among the eight is not known [U]: here they are not paid.
 */
const PAID = new Set(['ART-OPU', 'ART-CULTURE', 'ART-TRANSFER'])

export const isAssistedItem = ({ itemCode }: Pick<InvoiceLine, 'itemCode'>): boolean =>
  itemCode !== undefined && PAID.has(itemCode)

/** 组织、体液、细胞冷冻: 1,300 yuan a tube, three and more at most 3,900 (seed 002), fen. */
export const freezeCapFen = (tubes: number): number => Math.min(130_000 * tubes, 390_000)

/** 冷冻续存: 125 yuan a tube and month, two and more at most 200 a month (seed 002), fen. */
export const storeCapFen = (tubes: number, months: number): number => months * Math.min(12_500 * tubes, 20_000)
