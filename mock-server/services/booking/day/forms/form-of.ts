import type { Form } from '../../../../../src/contract/booking/day/questionnaire'
import type { Speciality } from '../../../../../src/contract/catalogue/speciality'
import { gynaecology, paediatrics } from './family'
import { cardiology, dermatology, general, orthopaedics } from './inner'

const own: Partial<Record<Speciality, Form | null>> = {
  cardiology,
  geriatrics: cardiology,
  orthopaedics,
  rehabilitation: orthopaedics,
  dermatology,
  paediatrics,
  gynaecology,
  obstetrics: gynaecology,
  // Nobody fills in forms in an emergency.
  emergency: null,
}

const isOwn = (key: string): key is keyof typeof own => key in own

/** The 诊前问卷 of a department, by its 诊疗科目; null where there is none. */
export const formOf = (speciality: string): Form | null => {
  const found = isOwn(speciality) ? own[speciality] : undefined
  return found === undefined ? general : found
}
