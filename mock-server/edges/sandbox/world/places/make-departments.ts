import type { Gate } from '../../../../../src/contract/catalogue/doctor'
import { type Speciality, specialities } from '../../../../../src/contract/catalogue/speciality'
import type { InstitutionsTable } from '../../../../base/db/tables/people'
import type { DepartmentsTable, DoctorsTable } from '../../../../base/db/tables/places'
import { findableBy } from '../../../../registers/places/search-text'
import { goodAt } from './good-at'
import { doctorName } from './names'
import { departmentsOf, doctorsIn } from './which-departments'

const ANYBODY: Gate = { sex: null, ageFrom: null, ageTo: null }
/** Whom a department takes. Each hospital sets its own in life (domain.md §8 [U]); these are the demonstration's. */
const GATES: Partial<Record<Speciality, Gate>> = {
  gynaecology: { ...ANYBODY, sex: 'female' },
  obstetrics: { ...ANYBODY, sex: 'female' },
  paediatrics: { ...ANYBODY, ageTo: 13 },
  geriatrics: { ...ANYBODY, ageFrom: 60 },
}

const TITLES = ['chief', 'associate-chief', 'attending', 'resident'] as const
/** 诊察费 by title, and less outside level 3: the demonstration's own prices. */
const FEES_FEN = { chief: 2500, 'associate-chief': 2000, attending: 1500, resident: 1000 }

function departmentRow(of: InstitutionsTable, key: Speciality, position: number): DepartmentsTable {
  const gate = GATES[key] ?? ANYBODY
  const { name } = specialities[key]
  return {
    department_id: `${of.institution_id}-${key}`,
    institution_id: of.institution_id,
    region: of.region,
    speciality: key,
    name,
    place:
      of.level === '1' ? '门诊 1 层' : `门诊楼 ${1 + Math.floor(position / 4)} 层 ${'ABCD'.charAt(position % 4)} 区`,
    position,
    sex: gate.sex,
    age_from: gate.ageFrom,
    age_to: gate.ageTo,
  }
}

/** Every department of these institutions, and every doctor in them; `first` doctors were named before. */
export function makeStaff(institutions: readonly InstitutionsTable[], first = 0) {
  const departments: DepartmentsTable[] = []
  const doctors: DoctorsTable[] = []
  for (const of of institutions) {
    for (const [position, key] of departmentsOf(of).entries()) {
      const row = departmentRow(of, key, position)
      departments.push(row)
      for (let nth = 1; nth <= doctorsIn(of, key, position); nth += 1) {
        const title = TITLES[Math.min(nth - 1 + (of.level === '3' ? 0 : 1), 3)] ?? 'resident'
        const pictured = of.institution_id === 'H99010000001' && key === 'cardiology' && nth === 1
        const name = pictured ? '方敏' : doctorName(first + doctors.length)
        doctors.push({
          doctor_id: `${row.department_id}-${nth}`,
          institution_id: of.institution_id,
          department_id: row.department_id,
          region: of.region,
          speciality: key,
          ...findableBy(name),
          title,
          title_rank: TITLES.indexOf(title) + 1,
          good_at: goodAt[key],
          fee_fen: FEES_FEN[title],
        })
      }
    }
  }
  return { departments, doctors }
}
