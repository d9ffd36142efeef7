import * as v from 'valibot'
import { billStatus } from '../../settlement/bill'
import { fen } from '../../shared/fen'
import { id, institutionId } from '../../shared/ids'

/** One drug of a prescription (处方明细). */
export const drug = v.object({
  /** 医保药品编码, begins with X, Z or T. */
  itemCode: v.optional(v.string()),
  name: v.string(),
  /** "5 毫克，一天一次，早上吃". */
  usage: v.string(),
  quantity: v.number(),
  unit: v.string(),
})
export type Drug = v.InferOutput<typeof drug>

/** 处方 prescription; `renewedFrom` names the one it continues. */
export const prescription = v.object({
  prescriptionId: id,
  issuedAt: v.string(),
  doctorName: v.string(),
  /** For what, as the doctor wrote it (诊断). */
  diagnosis: v.string(),
  drugs: v.array(drug),
  renewedFrom: v.nullable(id),
})
export type Prescription = v.InferOutput<typeof prescription>

/** One value of a report. `mark`: beside its range, in words and not by colour alone; "" where it is within. */
export const reportItem = v.object({
  name: v.string(),
  value: v.string(),
  unit: v.string(),
  range: v.string(),
  mark: v.picklist(['', '偏高', '偏低']),
})

/** 检查检验报告. */
export const report = v.object({
  reportId: id,
  kind: v.picklist(['lab', 'imaging', 'other']),
  title: v.string(),
  issuedAt: v.string(),
  doctorName: v.string(),
  items: v.array(reportItem),
  /** What the doctor wrote (检查所见与结论); "" where the values are all. */
  finding: v.string(),
})
export type Report = v.InferOutput<typeof report>

export const visitSummary = v.object({
  visitId: id,
  institutionId,
  institutionName: v.string(),
  department: v.string(),
  visitDate: v.string(),
  reports: v.number(),
  prescriptions: v.number(),
  /** Bills still to be paid. */
  openBills: v.number(),
})
export type VisitSummary = v.InferOutput<typeof visitSummary>

/** A prescription of hers with the offer by which it can be continued now (续方); null where it cannot be. */
export const renewablePrescription = v.object({ ...prescription.entries, renewBy: v.nullable(id) })
export type RenewablePrescription = v.InferOutput<typeof renewablePrescription>

/** 就诊 with everything that came of it. */
export const visit = v.object({
  ...visitSummary.entries,
  reportList: v.array(report),
  prescriptionList: v.array(renewablePrescription),
  bills: v.array(v.object({ billId: id, status: billStatus, totalFen: fen, orderId: v.nullable(id) })),
})
export type Visit = v.InferOutput<typeof visit>
