import * as v from 'valibot'

/**
 * 零星报销 kinds, by what happened: outpatient 门诊, inpatient 住院, emergency-elsewhere 外地急诊抢救, not-filed-remote
 * 没备案在外地看的, maternity 生育, assisted-reproduction 辅助生殖, newborn 新生儿参保前.
 */
export const claimKinds = [
  'outpatient',
  'inpatient',
  'emergency-elsewhere',
  'not-filed-remote',
  'maternity',
  'assisted-reproduction',
  'newborn',
] as const
export type ClaimKind = (typeof claimKinds)[number]
export const claimKind = v.picklist(claimKinds)

/** Pages of a claim: 票据, 费用清单, 病历或处方, 出院小结, 急诊证明, 出生医学证明. */
export const pageRoles = [
  'invoice',
  'fee-list',
  'record',
  'discharge-summary',
  'emergency-proof',
  'birth-certificate',
] as const
export type PageRole = (typeof pageRoles)[number]
export const pageRole = v.picklist(pageRoles)

export const pageTexts: Record<PageRole, string> = {
  invoice: '票据',
  'fee-list': '费用清单',
  record: '病历或处方',
  'discharge-summary': '出院小结',
  'emergency-proof': '急诊证明',
  'birth-certificate': '出生医学证明',
}

interface KindText {
  label: string
  /** When it is this one. */
  second: string
  /** What must be there, from the hospital or as photos. */
  pages: readonly PageRole[]
}

/** Papers by kind (domain.md §6 [U]); what the hospital uploaded itself need not be photographed. */
export const kindTexts: Record<ClaimKind, KindText> = {
  outpatient: { label: '门诊', second: '看门诊、急诊，当时自己付了', pages: ['invoice', 'fee-list', 'record'] },
  inpatient: {
    label: '住院',
    second: '住院出院时自己付了',
    pages: ['invoice', 'fee-list', 'discharge-summary'],
  },
  'emergency-elsewhere': {
    label: '外地急诊',
    second: '在外地突然生病，去了最近的医院',
    pages: ['invoice', 'fee-list', 'emergency-proof'],
  },
  'not-filed-remote': {
    label: '没备案，在外地看的',
    second: '能报，只是报得少一些',
    pages: ['invoice', 'fee-list', 'record'],
  },
  maternity: {
    label: '生育',
    second: '产检、生孩子的费用',
    pages: ['invoice', 'fee-list', 'birth-certificate'],
  },
  'assisted-reproduction': {
    label: '辅助生殖',
    second: '取卵、胚胎培养、移植等',
    pages: ['invoice', 'fee-list', 'record'],
  },
  newborn: {
    label: '新生儿参保前',
    second: '孩子出生后、参保前看病的费用',
    pages: ['invoice', 'fee-list', 'birth-certificate'],
  },
}
