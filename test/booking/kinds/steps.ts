import { messages, ok } from '../../family/steps'
import type { Sandbox, SignedIn } from '../../shared/sandbox'

export const address = { contact: '沈国强', phone: '19900000004', place: '示例路 8 号 2 单元 301' }
export const apply = (who: SignedIn, body: unknown, options = {}) => who.post('/api/booking/requests', body, options)
export const read = async (who: SignedIn, requestId: string) => ok(await who.get(`/api/booking/requests/${requestId}`))
export const act = (who: SignedIn, requestId: string, what: 'confirm' | 'cancel', options = {}) =>
  who.post(`/api/booking/requests/${requestId}/${what}`, undefined, options)
export const hospital = (box: Sandbox, requestId: string, body: unknown) =>
  box.post(`/sandbox/clinic/requests/${requestId}`, body)
export const readOffer = async (who: SignedIn, offerId: string, options = {}) =>
  ok(await who.get(`/api/booking/offers/${offerId}`, options))
/** The first half day that can be chosen. */
export const firstTime = async (who: SignedIn, offerId: string, options = {}) => {
  const { day, part } = (await readOffer(who, offerId, options)).times[0]
  return { day, part }
}
/** How many messages to her say this. */
export const timesTold = async (box: Sandbox, { personId }: SignedIn, words: string) =>
  (await messages(box, personId)).filter(({ text }) => text.includes(words)).length
