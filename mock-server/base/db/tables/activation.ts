import type { Way } from '../../../../src/contract/activation/application'
import type { Channel } from '../../../../src/contract/session/endpoints'

/** 激活申请. At most one is open per subject; the phone is wiped when it closes. */
export interface ApplicationRow {
  application_id: string
  subject_id: string
  actor_id: string
  channel: Channel
  phone: string | null
  status: 'identified' | 'verified' | 'activated'
  open: boolean
  /** The way she was verified by. */
  way: Way | null
  face_failures: number
  created_at: number
  expires_at: number
}

/** 短信验证码, hashed. Only the newest of an application counts. */
export interface SmsRow {
  sms_id: string
  application_id: string
  person_id: string
  code_hash: string
  sent_at: number
  expires_at: number
  wrong_tries: number
}

/** 人脸核验, as the face platform answers it. */
export interface FaceRow {
  verify_id: string
  application_id: string
  person_id: string
  status: 'pending' | 'passed' | 'failed'
  started_at: number
  expires_at: number
}

/** 窗口激活单, one per application. */
export interface SlipRow {
  slip_no: string
  application_id: string
  person_id: string
  created_at: number
  expires_at: number
  confirmed_at: number | null
}

/** 实名核验 that did not match, counted per person and day in China. */
export interface MismatchRow {
  person_id: string
  day: string
  tries: number
}

/** 医保码 that was shown, hashed. `actor_id` is who held the phone, under which grant. */
export interface CodeRow {
  code_hash: string
  person_id: string
  actor_id: string
  grant_id: string | null
  issued_at: number
  expires_at: number
  ended_at: number | null
}

/** 扫码: what a code served, at most once per businessType. */
export interface ScanRow {
  code_hash: string
  business_type: string
  institution_id: string
  scanned_at: number
}

export interface ActivationTables {
  activation_applications: ApplicationRow
  activation_sms: SmsRow
  activation_faces: FaceRow
  activation_slips: SlipRow
  activation_mismatches: MismatchRow
  credential_codes: CodeRow
  credential_scans: ScanRow
}
