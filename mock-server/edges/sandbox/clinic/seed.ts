import type { Kysely } from 'kysely'
import type { Drug } from '../../../../src/contract/booking/day/visit'
import { dayInChina } from '../../../../src/contract/shared/dates'
import type { Database } from '../../../base/db/schema'
import { personIdOf } from '../personas/persona'

const DAY_MS = 86_400_000

const amlodipine: Drug = {
  itemCode: 'XC08CAA173A001010100001',
  name: '氨氯地平',
  usage: '5 毫克，一天一次，早上吃',
  quantity: 2,
  unit: '盒',
}
const atorvastatin: Drug = {
  itemCode: 'XC10AAA263A001010100002',
  name: '阿托伐他汀',
  usage: '20 毫克，一天一次，睡前吃',
  quantity: 2,
  unit: '盒',
}

/** Visits of some weeks ago, whose prescriptions can be continued (复诊配药). */
const earlier = [
  {
    personaId: 'retiree',
    institutionId: 'H99010000001',
    medType: '11',
    daysAgo: 40,
    doctorName: '方敏',
    drugs: [amlodipine, atorvastatin],
  },
  {
    personaId: 'liguilan',
    institutionId: 'H99020000001',
    medType: '14',
    daysAgo: 25,
    doctorName: '高德清',
    drugs: [amlodipine],
  },
] as const

const LIPIDS = [
  { name: '总胆固醇', value: '5.9', unit: 'mmol/L', range: '低于 5.2', mark: '偏高' },
  { name: '甘油三酯', value: '1.4', unit: 'mmol/L', range: '低于 1.7', mark: '' },
  { name: '空腹血糖', value: '5.6', unit: 'mmol/L', range: '3.9 到 6.1', mark: '' },
]

/** Writes what two people brought from earlier visits. */
export async function seedEarlierVisits(db: Kysely<Database>, now: number): Promise<void> {
  for (const { personaId, institutionId, medType, daysAgo, doctorName, drugs } of earlier) {
    const at = now - daysAgo * DAY_MS
    const visit_id = `visit-${personaId}-1`
    const person_id = personIdOf(personaId)
    const shared = { visit_id, person_id, doctor_name: doctorName, issued_at: at }
    await db
      .insertInto('visits')
      .values({
        visit_id,
        person_id,
        institution_id: institutionId,
        department: '心血管内科',
        med_type: medType,
        visit_date: dayInChina(at),
        opened_at: at,
      })
      .execute()
    await db
      .insertInto('prescriptions')
      .values({
        ...shared,
        prescription_id: `prescription-${personaId}-1`,
        diagnosis: '高血压',
        drugs: JSON.stringify(drugs),
        renewed_from: null,
      })
      .execute()
    await db
      .insertInto('reports')
      .values({
        ...shared,
        report_id: `report-${personaId}-1`,
        kind: 'lab',
        title: '血脂和血糖',
        items: JSON.stringify(LIPIDS),
        finding: '胆固醇偏高，按时吃药，三个月后复查。',
      })
      .execute()
  }
}
