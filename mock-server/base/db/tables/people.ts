import type { CertType } from '../../../../src/contract/shared/identity'

/** A person 参保人: not a signed-in user; most people of the register never open the program. */
export interface PeopleTable {
  person_id: string
  name: string
  /** 人员证件类型 psn_cert_type, in the contract's words. */
  cert_type: CertType
  /** 证件号码 certno. */
  cert_no: string
  birth_date: string
  sex: 'male' | 'female'
  phone: string
  /** `feature` cannot show the program: she is told by SMS and by a spoken call. */
  phone_kind: 'smart' | 'feature' | 'none'
  /** Last 6 of the social-security card 社会保障卡. */
  card_last6: string
  residence_region: string
  deceased_on: string | null
}

/** One 参保信息 row (insuinfo): a person may have several (310 and 510). */
export interface InsurancesTable {
  person_id: string
  /** 险种 insutype. */
  insurance_type: '310' | '390' | '510'
  /** 参保地区划 insuplc_admdvs. */
  region: string
  label: string
  /** 参保状态 psn_insu_stas. */
  status: 'normal' | 'paused' | 'ended'
  retired: boolean
  since: string
}

/** 个人账户: past-year and current-year money are kept apart (shared money may be past-year only). */
export interface PersonalAccountsTable {
  person_id: string
  region: string
  past_year_fen: number
  current_year_fen: number
}

/** 医保电子凭证: absent until it is activated. */
export interface CredentialsTable {
  person_id: string
  status: 'active' | 'suspended'
  activated_at: number
  /** weapp, alipay, h5, counter or other (another channel). */
  activated_in: string
  rights_checked_at: number
  pin_hash: string | null
  suspended_at: number | null
}

/** 定点医药机构. */
export interface InstitutionsTable {
  institution_id: string
  name: string
  region: string
  region_name: string
  level: '1' | '2' | '3' | 'pharmacy'
  tier: 'village' | 'township' | 'community' | 'general' | 'special'
  /** 区县, six digits; with its name empty where unknown. */
  district: string
  district_name: string
  address: string
  phone: string
  /** GCJ-02, in millionths of a degree. */
  latitude_e6: number | null
  longitude_e6: number | null
  takes_code: boolean
  mobile_payment: boolean
  remote_settlement: boolean
  delivery: boolean
  bookable: boolean
  hours: string
  search_text: string
}

export interface PeopleTables {
  people: PeopleTable
  insurances: InsurancesTable
  personal_accounts: PersonalAccountsTable
  credentials: CredentialsTable
  institutions: InstitutionsTable
}
