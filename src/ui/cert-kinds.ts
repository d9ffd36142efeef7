import { certNoFault } from '@/contract/activation/cert-words'
import type { CertType } from '@/contract/shared/identity'
import type { Keys } from './input-props'

/** What somebody may hold in her hand. 居民户口簿 carries the 18 digits of the 居民身份证: many a child has only that. */
export type CertPaper = CertType | 'household-book'

interface CertKind {
  label: string
  /** Where the number stands. */
  placeholder: string
  keys: Keys
  /** The kind that the platform knows the number by. */
  certType: CertType
}

/** 证件种类 as the cards themselves are called. */
export const certKinds: Record<CertPaper, CertKind> = {
  'id-card': {
    label: '居民身份证',
    placeholder: '身份证上的 18 位号码',
    keys: 'idcard',
    certType: 'id-card',
  },
  'household-book': {
    label: '居民户口簿',
    placeholder: '户口簿本人那页的 18 位号码',
    keys: 'idcard',
    certType: 'id-card',
  },
  'residence-permit': {
    label: '港澳台居民居住证',
    placeholder: '居住证上的 18 位号码',
    keys: 'idcard',
    certType: 'residence-permit',
  },
  'foreign-permanent': {
    label: '外国人永久居留身份证',
    placeholder: '证件正面的号码',
    keys: 'text',
    certType: 'foreign-permanent',
  },
  'hm-permit': {
    label: '港澳居民来往内地通行证',
    placeholder: 'H 或 M 开头的号码',
    keys: 'text',
    certType: 'hm-permit',
  },
  'tw-permit': {
    label: '台湾居民来往大陆通行证',
    placeholder: '证件上的 8 位号码',
    keys: 'digits',
    certType: 'tw-permit',
  },
  passport: { label: '护照', placeholder: '护照上的号码', keys: 'text', certType: 'passport' },
}

/** In the order of a list: those that most people hold stand first. */
export const certPapers: readonly CertPaper[] = [
  'id-card',
  'household-book',
  'residence-permit',
  'foreign-permanent',
  'hm-permit',
  'tw-permit',
  'passport',
]

/** As a number is compared: without spaces, capital letters, plain digits. */
export const tidyCertNo = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '').toUpperCase()

export const certFault = (paper: CertPaper, typed: string): string | undefined =>
  typed === '' ? '请填证件号码' : certNoFault(certKinds[paper].certType, typed)
