import { checkCharacter } from '../../../../src/contract/shared/identity'
import type { InsurancesTable, PeopleTable, PersonalAccountsTable } from '../../../base/db/tables/people'

/** A demonstration person: a row of the register, her insurance, and how she begins. Everybody is invented. */
export interface Persona {
  personaId: string
  note: string
  person: Omit<PeopleTable, 'person_id' | 'deceased_on'> & { deceased_on?: string }
  insurances: Omit<InsurancesTable, 'person_id'>[]
  account?: Omit<PersonalAccountsTable, 'person_id'>
  /** Where the code was activated; absent: not activated. */
  activatedIn?: 'weapp' | 'alipay' | 'h5' | 'counter' | 'other'
}

/** The same in every run, so that recordings and addresses stay valid. */
export const personIdOf = (personaId: string) => `person-${personaId}`

/** An ID number with a right check character in region 990000, which China has never given out. */
export function inventedCertNo(birthDate: string, sequence: number): string {
  const digits = `990000${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return digits + checkCharacter(digits)
}

/** Phone numbers in the shape of real ones, all in one small invented block. */
export const inventedPhone = (sequence: number) => `1990000${String(sequence).padStart(4, '0')}`

export const hangzhouEmployee = {
  insurance_type: '310',
  region: '330100',
  label: '杭州市职工医保',
  status: 'normal',
  retired: false,
  since: '2020-07-01',
} as const

export const hangzhouResident = {
  insurance_type: '390',
  region: '330100',
  label: '杭州市居民医保',
  status: 'normal',
  retired: false,
  since: '2016-01-01',
} as const
