import type { Scope } from '../../src/contract/shared/endpoint'
import type { Answer, Sandbox, SignedIn } from '../shared/sandbox'

export const LI = 'person-liguilan'

export interface Ask {
  whom?: unknown
  relation?: string
  scopes?: readonly Scope[]
  perPaymentFen?: number
  perDayFen?: number
  term?: string
}

/** Asks to act for grandmother: what the grant screen sends at first. */
export const ask = (who: SignedIn, change: Ask = {}): Promise<Answer> =>
  who.post('/api/family/requests', {
    whom: { by: 'personId', personId: LI },
    relation: 'grandparent',
    scopes: ['book', 'cancel', 'show-code', 'pay', 'file-remote-care', 'claim'],
    perPaymentFen: 50_000,
    perDayFen: 100_000,
    term: '6-months',
    ...change,
  })

export function ok(answer: Answer): Answer['body'] {
  if (answer.status >= 300) throw new Error(`answered ${answer.status} ${answer.text}`)
  return answer.body
}

/** The newest call to a person, as it rings. */
export async function ringing(box: Sandbox, personId: string) {
  const [call] = ok(await box.get(`/sandbox/phone/calls?personId=${personId}`))
  return call
}

/** She agrees at the counter: the shortest way to a grant. */
export async function granted(box: Sandbox, who: SignedIn, change: Ask = {}): Promise<string> {
  const request = ok(await ask(who, change))
  ok(await box.post(`/sandbox/family-counter/${request.counterNo}`, { answer: 'agree' }))
  return ok(await who.get(`/api/family/requests/${request.requestId}`)).grantId
}

/** Proves by face that the actor holds the phone (人码合一). */
export async function showFace(box: Sandbox, who: SignedIn, result: 'passed' | 'failed' = 'passed'): Promise<string> {
  const { verifyId } = ok(await who.post('/api/family/face', { consents: ['face'] }))
  ok(await box.post(`/sandbox/face/${verifyId}`, { result }))
  return verifyId
}

export async function messages(box: Sandbox, personId: string): Promise<{ channel: string; text: string }[]> {
  return ok(await box.get(`/sandbox/messages?personId=${personId}`))
}

/** The 收回码 in the newest SMS. */
export async function revokeCode(box: Sandbox, personId: string): Promise<string> {
  const sms = (await messages(box, personId)).find(({ channel, text }) => channel === 'sms' && text.includes('收回码'))
  const found = /收回码 (\d{3}) (\d{3})/.exec(sms?.text ?? '')
  if (!found) throw new Error('no 收回码 was sent')
  return `${found[1]}${found[2]}`
}

export const smsCode = async (box: Sandbox, personId: string): Promise<string> =>
  /验证码 (\d{6})/.exec((await messages(box, personId)).find(({ text }) => text.includes('验证码'))?.text ?? '')?.[1] ??
  ''
