import type { CertType } from '@/contract/shared/identity'
import type { FieldProps } from '@/ui/field'

interface CertKind {
  label: string
  /** Where the number stands. */
  placeholder: string
  keys: NonNullable<FieldProps['keys']>
}

/** 证件种类 as the cards themselves are called. */
export const certKinds: Record<CertType, CertKind> = {
  'id-card': { label: '居民身份证', placeholder: '身份证上的 18 位号码', keys: 'idcard' },
  'residence-permit': { label: '港澳台居民居住证', placeholder: '居住证上的 18 位号码', keys: 'idcard' },
  'foreign-permanent': { label: '外国人永久居留身份证', placeholder: '证件正面的号码', keys: 'text' },
  'hm-permit': { label: '港澳居民来往内地通行证', placeholder: 'H 或 M 开头的号码', keys: 'text' },
  'tw-permit': { label: '台湾居民来往大陆通行证', placeholder: '证件上的 8 位号码', keys: 'digits' },
  passport: { label: '护照', placeholder: '护照上的号码', keys: 'text' },
}

/** As a number is compared: without spaces, capital letters, plain digits. */
export const tidyCertNo = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '').toUpperCase()
