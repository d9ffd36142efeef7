import type { Answer, CallOptions, Sandbox, SignedIn } from '../../shared/sandbox'

/** 心血管内科 of 示例市第一医院; its first doctor is a chief doctor. */
export const DEPARTMENT = 'H99010000001-cardiology'
export const DOCTOR = `${DEPARTMENT}-1`
export const OTHER_DOCTOR = `${DEPARTMENT}-2`

export function ok(answer: Answer): Answer['body'] {
  if (answer.status >= 300) throw new Error(`expected an answer, got ${answer.status} ${answer.text}`)
  return answer.body
}

/** The sessions of a doctor that can be booked, soonest first; never today's. */
export async function openSessions(box: Sandbox, doctorId = DOCTOR): Promise<Answer['body'][]> {
  const { days, asOf } = ok(await box.get(`/api/booking/calendar?doctorId=${doctorId}`))
  const open = days.filter((one: { day: string; state: string }) => one.state === 'open' && one.day > asOf.slice(0, 10))
  const found = []
  for (const { day } of open.slice(0, 4)) {
    const { sessions } = ok(await box.get(`/api/booking/calendar?doctorId=${doctorId}&day=${day}`))
    found.push(...sessions)
  }
  return found
}

export const hold = (who: SignedIn, sessionId: string, more: object = {}, options?: CallOptions) =>
  who.post('/api/booking/holds', { sessionId, ...more }, options)

export const rulesVersion = async (box: Sandbox, institutionId = 'H99010000001'): Promise<string> =>
  ok(await box.get(`/api/booking/rules?institutionId=${institutionId}`)).version

export async function confirm(box: Sandbox, who: SignedIn, holdId: string, pay = 'hospital', options?: CallOptions) {
  const body = { holdId, pay, rulesVersion: await rulesVersion(box) }
  return who.post('/api/booking/appointments', body, options)
}

/** Holds and confirms. */
export async function booked(
  box: Sandbox,
  who: SignedIn,
  sessionId: string,
  pay = 'hospital',
): Promise<Answer['body']> {
  const { holdId } = ok(await hold(who, sessionId))
  return ok(await confirm(box, who, holdId, pay))
}

export const read = async (who: SignedIn, appointmentId: string) =>
  ok(await who.get(`/api/booking/appointments/${appointmentId}`))

/** Pays a bill through settlement, to the end. */
export async function pay(box: Sandbox, who: SignedIn, billId: string, useAccount = false): Promise<string> {
  const shown = ok(await who.post('/api/settlement/previews', { billId, useAccount, useMutualAid: false }))
  const { orderId } = ok(await who.post('/api/settlement/orders', { previewId: shown.previewId }))
  ok(await box.post(`/sandbox/cashier/${orderId}`, { result: 'paid' }))
  return orderId
}

export const messages = async (box: Sandbox, personId: string): Promise<string[]> =>
  ok(await box.get(`/sandbox/messages?personId=${personId}`)).map(({ text }: { text: string }) => text)
