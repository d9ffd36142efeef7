import type { Bill, BillSummary } from '../../../../src/contract/settlement/bill'
import { instantInChina } from '../../../../src/contract/shared/dates'
import type { BillTable } from '../../../base/db/tables/settlement'
import { standing } from '../../../registers/visits/bill-status'
import type { StoredLine } from '../../../registers/visits/lines'

/** A row of 医药费. */
export function toSummary(bill: BillTable, now: number): BillSummary {
  const { status, order_id } = standing(bill, now)
  return {
    billId: bill.bill_id,
    status,
    institutionId: bill.institution_id,
    institutionName: bill.institution_name,
    department: bill.department,
    visitDate: bill.visit_date,
    issuedAt: instantInChina(bill.issued_at),
    medType: bill.med_type,
    totalFen: bill.total_fen,
    orderId: order_id,
  }
}

export const toBill = (bill: BillTable & { lines: StoredLine[] }, now: number): Bill => ({
  ...toSummary(bill, now),
  visitId: bill.visit_id,
  lines: bill.lines,
})
