import * as v from 'valibot'
import { type CertType, certType, phone } from '@/contract/shared/identity'
import { certFault } from '@/ui/cert-kinds'

/** What step 1 asks for. */
export interface IdentityForm {
  name: string
  certType: CertType
  certNo: string
  phone: string
}

export const emptyForm: IdentityForm = { name: '', certType: 'id-card', certNo: '', phone: '' }

const draftSchema = v.object({ name: v.string(), certType, phone: v.string() })

/** The form with what was kept of an earlier try; the certificate number is never kept. */
export function formFromDraft(draft: unknown): IdentityForm {
  const kept = v.safeParse(draftSchema, draft)
  return kept.success ? { ...emptyForm, ...kept.output } : emptyForm
}

export const draftFromForm = ({ name, certType, phone }: IdentityForm) => ({ name, certType, phone })

export const nameFault = (name: string): string | undefined => (name.trim() ? undefined : '请照证件填姓名')

export function phoneFault(typed: string): string | undefined {
  if (typed === '') return '请填手机号'
  if (!/^\d+$/.test(typed)) return '手机号只有数字'
  if (typed.length < 11) return `少了 ${11 - typed.length} 位`
  if (typed.length > 11) return `多了 ${typed.length - 11} 位`
  return v.is(phone, typed) ? undefined : '手机号以 13 到 19 开头，请再看看'
}

export const formFault = (form: IdentityForm): boolean =>
  Boolean(nameFault(form.name) || certFault(form.certType, form.certNo) || phoneFault(form.phone))
