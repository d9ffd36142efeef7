import type { Speciality } from '../../../../../src/contract/catalogue/speciality'
import type { InstitutionsTable } from '../../../../base/db/tables/people'

const LARGE: readonly Speciality[] = [
  'cardiology',
  'respiratory',
  'gastroenterology',
  'neurology',
  'endocrinology',
  'orthopaedics',
  'gynaecology',
  'obstetrics',
  'paediatrics',
  'ophthalmology',
  'ent',
  'dermatology',
  'nephrology',
  'urology',
  'rheumatology',
  'psychiatry',
  'oncology',
  'geriatrics',
  'emergency',
]
const MIDDLE: readonly Speciality[] = [
  'cardiology',
  'respiratory',
  'gastroenterology',
  'endocrinology',
  'orthopaedics',
  'surgery',
  'gynaecology',
  'paediatrics',
  'chinese',
  'stomatology',
  'rehabilitation',
]
/** 专科医院, by a word of their names. */
const BY_WORD: readonly (readonly [word: string, departments: readonly Speciality[]])[] = [
  ['肿瘤', ['oncology', 'surgery', 'respiratory', 'gastroenterology']],
  ['口腔', ['stomatology']],
  ['妇幼', ['gynaecology', 'obstetrics', 'paediatrics']],
  ['中医', ['chinese', 'rehabilitation', 'orthopaedics', 'geriatrics']],
  ['儿童', ['paediatrics', 'ent', 'ophthalmology', 'psychiatry']],
  ['眼科', ['ophthalmology']],
]

/** The departments of one institution, in the order in which it lists them. */
export function departmentsOf({ level, tier, name, bookable }: InstitutionsTable): readonly Speciality[] {
  if (!bookable) return []
  if (tier === 'special') return BY_WORD.find(([word]) => name.includes(word))?.[1] ?? ['general']
  if (tier === 'general') return level === '3' ? LARGE : MIDDLE
  return ['general', 'chinese']
}

/** Doctors of a department: the larger the place the more; in 急诊科 nobody is booked. */
export function doctorsIn({ level, tier }: InstitutionsTable, key: Speciality, position: number): number {
  if (key === 'emergency') return 0
  if (level !== '3') return 1
  return tier === 'general' && position < 3 ? 2 : 1
}
