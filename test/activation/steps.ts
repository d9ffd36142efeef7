import type { Answer, CallOptions, Sandbox, SignedIn } from '../shared/sandbox'

/** What a persona writes into the forms. */
export interface Form {
  name: string
  certType: string
  certNo: string
  phone: string
  cardLast6: string
}

export async function formOf(box: Sandbox, personaId: string): Promise<Form> {
  const { body } = await box.get('/sandbox/personas')
  const persona = body.find((each: { personaId: string }) => each.personaId === personaId)
  return persona.form
}

/** The messages of a person, newest first. */
export async function messagesOf(box: Sandbox, personId: string): Promise<{ channel: string; text: string }[]> {
  return (await box.get(`/sandbox/messages?personId=${personId}`)).body
}

/** The digits of the newest SMS code. */
export async function smsCodeOf(box: Sandbox, personId: string): Promise<string> {
  const messages = await messagesOf(box, personId)
  const text = messages.find((message) => message.channel === 'sms' && message.text.includes('验证码'))?.text ?? ''
  return /\d{6}/.exec(text)?.[0] ?? ''
}

export function apply(person: SignedIn, form: Form, options?: CallOptions): Promise<Answer> {
  const { name, certType, certNo, phone } = form
  return person.post('/api/activation/applications', { name, certType, certNo, phone, consents: ['identity'] }, options)
}

/** One open application, and its path. */
export async function begin(box: Sandbox, personaId: string) {
  const person = await box.signIn(personaId)
  const form = await formOf(box, personaId)
  const { body } = await apply(person, form)
  return { person, form, path: `/api/activation/applications/${body.applicationId}` }
}

/** Six digits that are not the given ones. */
export const otherThan = (code: string) => (code === '000000' ? '000001' : '000000')

export const scanAt = (box: Sandbox, code: string, businessType = '01101', institutionId = 'H99010000001') =>
  box.post('/sandbox/terminal/scan', { code, businessType, institutionId })

/** A fresh code of somebody who is activated. */
export async function freshCode(person: SignedIn): Promise<string> {
  const { body } = await person.post('/api/credential/code')
  return body.code
}
