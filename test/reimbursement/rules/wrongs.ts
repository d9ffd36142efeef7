import type { InvoiceFacts, Papers } from '../../../mock-server/services/reimbursement/rules/papers'
import type { FindingKind } from '../../../src/contract/reimbursement/finding-kinds'
import type { ClaimKind } from '../../../src/contract/reimbursement/kinds'
import { account, page } from './made'

interface Wrong {
  /** The kind of claim it is made in. */
  in: ClaimKind
  spoil: (papers: Papers) => Papers
}

const first =
  (part: Partial<InvoiceFacts>) =>
  (papers: Papers): Papers => ({
    ...papers,
    invoices: papers.invoices.map((one, at) => (at === 0 ? { ...one, ...part } : one)),
  })
const all =
  (part: Partial<InvoiceFacts>) =>
  (papers: Papers): Papers => ({
    ...papers,
    invoices: papers.invoices.map((one) => ({ ...one, ...part })),
  })
const papersWith =
  (part: Partial<Papers>) =>
  (papers: Papers): Papers => ({ ...papers, ...part })
const insured =
  (part: Partial<Papers['insurances'][number]>) =>
  (papers: Papers): Papers => ({
    ...papers,
    insurances: papers.insurances.map((one) => ({ ...one, ...part })),
  })
const photo =
  (part: Partial<Papers['pages'][number]>) =>
  (papers: Papers): Papers => ({
    ...papers,
    pages: [...papers.pages, { ...page('record', 99), ...part }],
  })
const wrong = (kind: ClaimKind, spoil: Wrong['spoil']): Wrong => ({ in: kind, spoil })
const out = (spoil: Wrong['spoil']) => wrong('outpatient', spoil)

/** One way to spoil papers for each kind of finding that is judged from papers. */
export const wrongs: Record<Exclude<FindingKind, 'invoice-unknown' | 'check-code-wrong'>, Wrong> = {
  'invoice-missing': out(papersWith({ invoices: [] })),
  'invoice-red-flushed': out(first({ red_flushed_at: 1 })),
  'invoice-twice': out((papers) => ({ ...papers, invoices: [...papers.invoices, ...papers.invoices.slice(0, 1)] })),
  'invoice-in-claim': out(first({ held_by: 'other', held_status: 'first-audit' })),
  'invoice-refused': out(first({ held_by: 'other', held_status: 'refused' })),
  'invoice-paid': out(first({ held_by: 'other', held_status: 'paid' })),
  'invoice-settled': out(first({ bill_id: 'b', bill_status: 'paid' })),
  'payer-differs': out(first({ payer_name: '王芳' })),
  'patient-differs': out(first({ person_id: 'p9', patient_name: '王芳' })),
  'window-over': out(first({ visit_date: '2024-11-01', end_date: '2024-11-01', issued_on: '2024-11-01' })),
  'issued-in-future': out(first({ issued_on: '2026-12-01' })),
  'issued-before-visit': out(first({ issued_on: '2026-01-01' })),
  'dates-reversed': wrong('inpatient', first({ end_date: '2026-01-01' })),
  'not-insured-then': out(first({ visit_date: '2020-01-01', end_date: '2026-03-01' })),
  'insurance-paused': out(insured({ status: 'paused' })),
  'region-unsupported': out(papersWith({ regionKnown: false })),
  'sum-differs': out((papers) => first({ total_fen: (papers.invoices[0]?.total_fen ?? 0) + 1 })(papers)),
  'line-invalid': out((papers) =>
    first({ lines: (papers.invoices[0]?.lines ?? []).map((one) => ({ ...one, amountFen: one.amountFen + 1 })) })(
      papers,
    ),
  ),
  'details-missing': out((papers) => ({
    ...first({ details_uploaded: false })(papers),
    pages: papers.pages.filter((one) => one.role !== 'fee-list'),
  })),
  'total-zero': out(first({ total_fen: 0 })),
  'institution-unknown': out(first({ institution_region: null, covered: false })),
  'stay-in-outpatient': out(first({ med_type: '21' })),
  'outpatient-in-stay': wrong('inpatient', first({ med_type: '11' })),
  'stays-mixed': wrong('inpatient', (papers) => ({
    ...papers,
    invoices: [
      ...papers.invoices,
      ...papers.invoices.slice(0, 1).map((one) => ({ ...one, number: '9', visit_id: 'other' })),
    ],
  })),
  'not-elsewhere': wrong('not-filed-remote', all({ institution_region: '330100' })),
  'elsewhere-local': out(first({ institution_region: '610900', covered: false })),
  'maternity-not-covered': wrong('maternity', (papers) => ({ ...papers, person: { ...papers.person, sex: 'male' } })),
  'newborn-late': wrong('newborn', insured({ since: '2026-12-31' })),
  'newborn-insured': wrong('newborn', insured({ since: '2026-09-02' })),
  'assisted-none': wrong('assisted-reproduction', (papers) =>
    all({ lines: papers.invoices[0]?.lines.map(({ itemCode: _, ...one }) => one) ?? [] })(papers),
  ),
  'page-missing': wrong('inpatient', (papers) => ({ ...all({ supplied: ['invoice'] })(papers), pages: [] })),
  'page-unfinished': out(photo({ state: 'uploading' })),
  'photo-blurred': out(photo({ faults: ['blurred'] })),
  'photo-cut-off': out(photo({ faults: ['cut-off'] })),
  'photo-too-dark': out(photo({ faults: ['too-dark'] })),
  'photo-wrong-page': out(photo({ faults: ['wrong-page'] })),
  'photo-twice': out((papers) => photo({ file_id: 'f98', sha256: 'same' })(photo({ sha256: 'same' })(papers))),
  'photo-used': out(photo({ used_elsewhere: true })),
  'third-party-unsaid': out(papersWith({ thirdParty: null })),
  'third-party-paid': out(papersWith({ thirdParty: true })),
  'account-missing': out(papersWith({ account: null })),
  'account-number-wrong': out(papersWith({ account: { ...account, cardNo: '6217990000000001' } })),
  'account-name-differs': out(papersWith({ account: { ...account, holderName: '王芳' } })),
  'account-of-actor': out(
    papersWith({ actor: { id: 'p2', name: '周明', cardNo: '' }, account: { ...account, holderName: '周明' } }),
  ),
  'person-deceased': out((papers) => ({ ...papers, person: { ...papers.person, deceased: true } })),
}
