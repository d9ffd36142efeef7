import * as v from 'valibot'
import { isDate } from './dates'

/**
 * 人员证件类型 psn_cert_type. National numbers differ between sources (domain.md §1.5), so the wire uses words:
 * id-card 居民身份证, residence-permit 港澳台居民居住证, foreign-permanent 外国人永久居留身份证,
 * hm-permit 港澳居民来往内地通行证, tw-permit 台湾居民来往大陆通行证, passport 护照.
 */
export const certTypes = [
  'id-card',
  'residence-permit',
  'foreign-permanent',
  'hm-permit',
  'tw-permit',
  'passport',
] as const
export type CertType = (typeof certTypes)[number]
export const certType = v.picklist(certTypes)

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** GB 11643-1999 check character of the first 17 digits. */
export function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return CHECKS.charAt(sum % 11)
}

const hasCheck = (no: string) => /^\d{17}[\dX]$/.test(no) && checkCharacter(no) === no.charAt(17)
const bornOn = (no: string) => `${no.slice(6, 10)}-${no.slice(10, 12)}-${no.slice(12, 14)}`

/** Birth date written inside an 18-digit number, or undefined for certificates that hold none. */
export function birthOf(type: CertType, no: string): string | undefined {
  if (type !== 'id-card' && type !== 'residence-permit') return undefined
  return isDate(bornOn(no)) ? bornOn(no) : undefined
}

/** What is wrong with a certificate number; `ok` when nothing is. */
export type CertCheck = 'ok' | 'shape' | 'birth' | 'check' | 'region'

/** Checks a number by its kind. Shapes other than GB 11643 are [U] in domain.md §9: kept lenient on purpose. */
export function checkCertNo(type: CertType, no: string): CertCheck {
  switch (type) {
    case 'id-card':
    case 'residence-permit': {
      if (!/^\d{17}[\dX]$/.test(no)) return 'shape'
      if (type === 'residence-permit' && !/^8[123]0000/.test(no)) return 'region'
      if (!isDate(bornOn(no))) return 'birth'
      return hasCheck(no) ? 'ok' : 'check'
    }
    case 'foreign-permanent':
      if (/^[A-Z]{3}\d{12}$/.test(no)) return 'ok'
      if (!/^9\d{16}[\dX]$/.test(no)) return 'shape'
      return hasCheck(no) ? 'ok' : 'check'
    case 'hm-permit':
      return /^[HM](\d{8}|\d{10})$/.test(no) ? 'ok' : 'shape'
    case 'tw-permit':
      return /^\d{8}$/.test(no) ? 'ok' : 'shape'
    case 'passport':
      return /^[A-Z0-9]{5,20}$/.test(no) ? 'ok' : 'shape'
  }
}

/** Mobile number in the mainland. */
export const phone = v.pipe(v.string(), v.regex(/^1[3-9]\d{9}$/))

/** Masks for display and messages; the server sends masked values unless a screen needs the whole. */
export const maskName = (name: string) =>
  name.length <= 2
    ? `${name.charAt(0)}*`
    : `${name.charAt(0)}${'*'.repeat(name.length - 2)}${name.charAt(name.length - 1)}`
export const maskPhone = (no: string) => `${no.slice(0, 3)}****${no.slice(-4)}`
export const maskCertNo = (no: string) => `${no.slice(0, 4)}${'*'.repeat(Math.max(0, no.length - 6))}${no.slice(-2)}`
