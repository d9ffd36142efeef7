import { createHash } from 'node:crypto'
import type { CertType } from '../../../src/contract/shared/identity'
import { maskName } from '../../../src/contract/shared/identity'
import type { PaymentChannel } from '../../services/settlement/pay/channel'

/** Somebody of an order as the channels need her. */
export interface Party {
  name: string
  certType: CertType
  certNo: string
}

export interface Parties {
  payer: Party
  patient: Party
  /** False when one pays for oneself. */
  forRelative: boolean
}

/** The two people of an order at the cashier. */
export const partiesOf = (order: Parameters<PaymentChannel>[0]): Parties => ({
  payer: { name: order.payer_name, certType: order.payer_cert_type, certNo: order.payer_cert_no },
  patient: { name: order.patient_name, certType: order.patient_cert_type, certNo: order.patient_cert_no },
  forRelative: order.payer_id !== order.patient_id,
})

/** RSA-OAEP with the channel's public key, where there is one. */
export type Seal = (text: string) => string

/** WeChat UserCardType; only ID_CARD is sure, the others are [U]. */
const cardTypes: Record<CertType, string> = {
  'id-card': 'ID_CARD',
  'residence-permit': 'RESIDENCE_PERMIT',
  'foreign-permanent': 'FOREIGN_PERMANENT_RESIDENT',
  'hm-permit': 'MAINLAND_TRAVEL_PERMIT_FOR_HK',
  'tw-permit': 'MAINLAND_TRAVEL_PERMIT_FOR_TW',
  passport: 'FOREIGNER_PASSPORT',
}

/** domain.md §3.2: MD5, lower-case hex, of the upper-cased number. */
export const idDigest = (certNo: string): string => createHash('md5').update(certNo.toUpperCase()).digest('hex')

const person = ({ name, certType, certNo }: Party, seal: Seal) => ({
  name: seal(name),
  id_digest: seal(idDigest(certNo)),
  card_type: cardTypes[certType],
})

/** domain.md §3.2: the caller says that it is for a relative, and who that is; without one there is no `relative`. */
export function weappRelatives({ payer, patient, forRelative }: Parties, seal: Seal) {
  const base = { payer: person(payer, seal), pay_for_relatives: forRelative }
  return forRelative ? { ...base, relative: person(patient, seal) } : base
}

/**
 * domain.md §4.1, §4.3: the caller sends the patient in `extend_params`; the platform itself tells `rels_pay_flag`
 * (0 self, 1 family account) and the masked name.
 */
export function alipayRelatives({ patient, forRelative }: Parties, seal: Seal) {
  const sent = {
    extend_params: {
      patient_name: seal(patient.name),
      patient_cert_type: patient.certType,
      patient_cert_no: seal(patient.certNo),
    },
  }
  if (!forRelative) return { ...sent, rels_pay_flag: '0' as const }
  return { ...sent, rels_pay_flag: '1' as const, rels_pay_user_name: maskName(patient.name) }
}

/** The sandbox sends nothing to anybody: what would be sealed is left out of what it stores. */
export const sandboxSeal: Seal = () => '（加密后发送，沙盒不保存）'
