import { passesLuhn } from '../../../../src/contract/reimbursement/account'
import type { Finding } from '../../../../src/contract/reimbursement/finding'
import { sameName } from '../../../registers/names'
import type { Papers } from './papers'
import { say } from './say'

/** The money goes to the patient's own account; a child's may go to the guardian's; never to who acts for another. */
export function checkAccount({ account, person, actor, guardians }: Papers): Finding[] {
  if (account === null) return [say('account-missing')]
  if (!passesLuhn(account.cardNo)) return [say('account-number-wrong')]
  const { holderName: name, cardNo } = account
  const guards = guardians.some((guardian) => sameName(guardian, actor.name))
  // A name is soon typed; the number is that of a card the platform knows.
  if (actor.id !== person.id && !guards && cardNo === actor.cardNo)
    return [say('account-of-actor', { name: actor.name })]
  if (sameName(name, person.name) || guardians.some((guardian) => sameName(guardian, name))) return []
  const isActor = actor.id !== person.id && sameName(name, actor.name)
  return [say(isActor ? 'account-of-actor' : 'account-name-differs', { name })]
}
