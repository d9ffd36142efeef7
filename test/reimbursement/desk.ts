import type { Sandbox, SignedIn } from '../shared/sandbox'

export const HOSPITAL = 'H99010000001'
export const line = (amountFen = 10_000, name = '检查费') =>
  ({ name, category: 'A', unitPriceFen: amountFen, quantity: 1 }) as const

type Fields = Record<string, unknown>

/** A hospital issues a self-paid e-invoice; whatever is not said is as it should be. */
export async function issue(sandbox: Sandbox, personId: string, fields: Fields = {}) {
  const body = { personId, institutionId: HOSPITAL, medType: '11', lines: [line(200_000)], ...fields }
  const answer = await sandbox.post('/sandbox/invoices', body)
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body
}

const claims = '/api/reimbursement/claims'
export const pathOf = (claimId: string, rest = '') => `${claims}/${claimId}${rest}`

/** A draft from a fetched invoice with the one question answered. */
export async function draft(who: SignedIn, invoiceId: string, options = {}): Promise<string> {
  const begun = await who.post(claims, { start: { by: 'invoice', invoiceId } }, options)
  if (begun.status !== 201) throw new Error(begun.text)
  const { claimId } = begun.body
  await who.post(pathOf(claimId, '/answers'), { thirdParty: false }, options)
  return claimId
}

/** The same, sent. */
export async function sent(sandbox: Sandbox, who: SignedIn, fields: Fields = {}): Promise<string> {
  const { invoiceId } = await issue(sandbox, who.personId, fields)
  const claimId = await draft(who, invoiceId)
  const answer = await who.post(pathOf(claimId, '/submit'))
  if (answer.status !== 200) throw new Error(answer.text)
  return claimId
}

export const review = (sandbox: Sandbox, claimId: string, body: Fields) =>
  sandbox.post(`/sandbox/clerk/claims/${claimId}/review`, { clerk: 'clerk-lin', ...body })
export const pay = (sandbox: Sandbox, claimId: string, body: Fields = { result: 'paid' }) =>
  sandbox.post(`/sandbox/clerk/claims/${claimId}/payout`, { clerk: 'clerk-lin', ...body })

/** Approves, also where the sample wants another person. */
export async function approve(sandbox: Sandbox, claimId: string, fields: Fields = {}) {
  const first = await review(sandbox, claimId, { result: 'approve', ...fields })
  if (first.body.status !== 're-check') return first
  return review(sandbox, claimId, { result: 'approve', clerk: 'clerk-qiao', ...fields })
}
