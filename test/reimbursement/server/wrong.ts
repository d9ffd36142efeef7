import type { FindingKind } from '../../../src/contract/reimbursement/finding-kinds'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { approve, draft, issue, line, pathOf, pay, sent } from '../desk'
import { jpeg } from '../pictures'

/** What a way to go wrong works with: the patient, and a relative in the next chair. */
export interface Desk {
  sandbox: Sandbox
  who: SignedIn
  /** Today and other days, `YYYY-MM-DD`. */
  day: (back: number) => string
}

type Make = (desk: Desk) => Promise<string>

/** A draft from an invoice that the hospital issued like this, with the one question answered. */
const issued =
  (fields: (desk: Desk) => Record<string, unknown>): Make =>
  async (desk) => {
    const { invoiceId } = await issue(desk.sandbox, desk.who.personId, fields(desk))
    return draft(desk.who, invoiceId)
  }

const answered =
  (make: Make, body: Record<string, unknown>): Make =>
  async (desk) => {
    const claimId = await make(desk)
    await desk.who.post(pathOf(claimId, '/answers'), body)
    return claimId
  }

const good: Make = issued(() => ({}))

async function withPage({ who }: Desk, claimId: string, bytes: Buffer, faults: string[] | null, whole = true) {
  const body = { role: 'record', type: 'image/jpeg', sizeBytes: bytes.length, faults }
  const { fileId } = (await who.post(pathOf(claimId, '/files'), body)).body
  const first = whole ? bytes : bytes.subarray(0, 900)
  await who.post(pathOf(claimId, `/files/${fileId}/pieces`), { from: 0, base64: first.toString('base64') })
}

const paged =
  (faults: string[] | null, whole = true): Make =>
  async (desk) => {
    const claimId = await good(desk)
    await withPage(desk, claimId, jpeg(1500 + Math.floor(Math.random() * 900)), faults, whole)
    return claimId
  }

/** Everything that can go wrong through the program itself, as it really comes about. */
export const made: Partial<Record<FindingKind, Make>> = {
  'invoice-missing': async ({ who }) => {
    const { claimId } = (await who.post('/api/reimbursement/claims', { start: { by: 'photos' } })).body
    await who.post(pathOf(claimId, '/answers'), { thirdParty: false })
    return claimId
  },
  'invoice-red-flushed': async ({ sandbox, who }) => {
    const { invoiceId } = await issue(sandbox, who.personId)
    const claimId = await draft(who, invoiceId)
    await sandbox.post(`/sandbox/invoices/${invoiceId}/red-flush`)
    return claimId
  },
  'invoice-in-claim': async ({ sandbox, who }) => {
    const { invoiceId } = await issue(sandbox, who.personId)
    const first = await draft(who, invoiceId)
    await who.post(pathOf(first, '/submit'))
    return draft(who, invoiceId)
  },
  'invoice-settled': async ({ sandbox, who }) => {
    // Settled at the window, and an invoice for the very same visit afterwards.
    const visit = { institutionId: 'H99010000003', medType: '11', lines: [line(123_400)] }
    const { billId } = (await sandbox.post('/sandbox/bills', { personId: who.personId, ...visit })).body
    const use = { billId, useAccount: false, useMutualAid: false }
    const { previewId } = (await who.post('/api/settlement/previews', use)).body
    const { orderId } = (await who.post('/api/settlement/orders', { previewId })).body
    await sandbox.post(`/sandbox/cashier/${orderId}`, { result: 'paid' })
    return issued(() => visit)({ sandbox, who, day: () => '' })
  },
  'payer-differs': issued(() => ({ payerName: '王芳' })),
  'patient-differs': async (desk) => {
    const { code, number, checkCode } = await issue(desk.sandbox, 'person-stranger')
    const start = { by: 'numbers', code, number, checkCode }
    const { claimId } = (await desk.who.post('/api/reimbursement/claims', { start })).body
    await desk.who.post(pathOf(claimId, '/answers'), { thirdParty: false })
    return claimId
  },
  'window-over': issued(({ day }) => ({ visitDate: day(800), issuedOn: day(800) })),
  'issued-in-future': issued(({ day }) => ({ issuedOn: day(-9) })),
  'issued-before-visit': issued(({ day }) => ({ visitDate: day(3), issuedOn: day(9) })),
  'dates-reversed': issued(({ day }) => ({ medType: '21', visitDate: day(3), endDate: day(9), issuedOn: day(3) })),
  'sum-differs': issued(() => ({ totalFen: 200_001 })),
  'details-missing': issued(() => ({ detailsUploaded: false })),
  'total-zero': issued(() => ({ totalFen: 0 })),
  'institution-unknown': answered(
    issued(() => ({ institutionId: 'H99099999999', emergency: true })),
    { kind: 'outpatient' },
  ),
  'stay-in-outpatient': answered(
    issued(() => ({ medType: '21' })),
    { kind: 'outpatient' },
  ),
  'outpatient-in-stay': answered(good, { kind: 'inpatient' }),
  'stays-mixed': async (desk) => {
    const claimId = await issued(() => ({ medType: '21' }))(desk)
    const { invoiceId } = await issue(desk.sandbox, desk.who.personId, { medType: '21' })
    await desk.who.post(pathOf(claimId, '/invoices'), { invoice: { by: 'invoice', invoiceId } })
    return claimId
  },
  'not-elsewhere': answered(good, { kind: 'not-filed-remote' }),
  'elsewhere-local': answered(
    issued(() => ({ institutionId: 'H99020000001' })),
    { kind: 'outpatient' },
  ),
  'newborn-late': answered(good, { kind: 'newborn' }),
  'assisted-none': answered(good, { kind: 'assisted-reproduction' }),
  'page-missing': issued(() => ({ supplied: ['invoice'] })),
  'page-unfinished': paged(null, false),
  'photo-blurred': paged(['blurred']),
  'photo-cut-off': paged(['cut-off']),
  'photo-too-dark': paged(['too-dark']),
  'photo-wrong-page': paged(['wrong-page']),
  'photo-twice': async (desk) => {
    const claimId = await good(desk)
    await withPage(desk, claimId, jpeg(1200), [])
    await withPage(desk, claimId, jpeg(1200), [])
    return claimId
  },
  'photo-used': async (desk) => {
    const first = await good(desk)
    await withPage(desk, first, jpeg(1313, 0x41), [])
    await desk.who.post(pathOf(first, '/submit'))
    const second = await good(desk)
    await withPage(desk, second, jpeg(1313, 0x41), [])
    return second
  },
  'third-party-unsaid': async ({ sandbox, who }) => {
    const { invoiceId } = await issue(sandbox, who.personId)
    return (await who.post('/api/reimbursement/claims', { start: { by: 'invoice', invoiceId } })).body.claimId
  },
  'third-party-paid': answered(good, { thirdParty: true }),
  'invoice-paid': async (desk) => {
    const claimId = await sent(desk.sandbox, desk.who, { lines: [line(1_000_000)] })
    const { invoiceId } = (await desk.who.get(pathOf(claimId))).body.invoices[0]
    await approve(desk.sandbox, claimId)
    await pay(desk.sandbox, claimId)
    return draft(desk.who, invoiceId)
  },
}
