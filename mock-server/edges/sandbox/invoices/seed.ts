import type { Kysely } from 'kysely'
import { dayInChina } from '../../../../src/contract/shared/dates'
import type { Database } from '../../../base/db/schema'
import { issueInvoice } from '../../../registers/invoices/issue'
import { storedLines, totalOf } from '../../../registers/visits/lines'
import { plusDays } from '../../../registers/workdays/calendar'
import { personIdOf } from '../personas/persona'

/** design.md §1: an older bill of 李桂兰, paid in cash before the filing: 318.40 (look/png/claim.png). */
const LINES = storedLines([
  { name: '诊察费', category: 'A', unitPriceFen: 2_500, quantity: 1 },
  { name: '心电图', category: 'A', unitPriceFen: 3_640, quantity: 1 },
  { itemCode: 'XC08CAA251', unit: '盒', name: '氨氯地平', category: 'A', unitPriceFen: 2_380, quantity: 5 },
  {
    itemCode: 'XC10AAA234',
    unit: '盒',
    name: '阿托伐他汀',
    category: 'B',
    unitPriceFen: 4_600,
    quantity: 3,
    selfPayRatio: 0.1,
  },
])

/** The same numbers in every run, dates before today. */
export async function seedInvoices(db: Kysely<Database>, now: number): Promise<void> {
  const day = plusDays(dayInChina(now), -20)
  await issueInvoice(db, {
    invoice_id: 'invoice-liguilan-1',
    code: '99060126',
    number: '0000031840',
    check_code: '3a18f4',
    person_id: personIdOf('liguilan'),
    patient_name: '李桂兰',
    payer_name: '李桂兰',
    form: 'electronic',
    institution_id: 'H99010000001',
    institution_name: '示例市第一医院',
    visit_id: 'visit-liguilan-cash',
    med_type: '14',
    visit_date: day,
    end_date: day,
    issued_on: day,
    emergency: false,
    total_fen: totalOf(LINES),
    lines: LINES,
    details_uploaded: true,
    supplied: ['invoice', 'fee-list', 'record'],
    bill_id: null,
    created_at: now - 20 * 86_400_000,
  })
}
