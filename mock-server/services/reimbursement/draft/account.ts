import type { AccountChoice } from '../../../../src/contract/reimbursement/account'
import { canChangeAccount } from '../../../../src/contract/reimbursement/can'
import type { chooseAccount } from '../../../../src/contract/reimbursement/endpoints'
import type { FindingKind } from '../../../../src/contract/reimbursement/finding-kinds'
import type { StoredAccount } from '../../../base/db/tables/reimbursement'
import { refuse } from '../../../base/http/refuse'
import type { Handler } from '../../../base/http/route'
import { notify } from '../../../registers/messages'
import { sameName } from '../../../registers/names'
import { writeAct } from '../acts'
import { type Facts, readFacts } from '../facts'
import { holdMine, showMine } from '../mine'
import { onBehalf } from '../on-behalf'
import { checkAccount } from '../rules/check-account'
import { changeClaim } from '../store'
import { knownAccounts } from '../view'

function accountOf(choice: AccountChoice, facts: Facts, newId: string): StoredAccount {
  if (choice.by === 'known') {
    const found = knownAccounts(facts).find((one) => one.accountId === choice.accountId)
    return found ?? refuse('account-wrong', { fields: { accountId: '请从列出来的卡里选一张。' } })
  }
  const { cardNo, holderName, bankName } = choice
  return {
    accountId: newId,
    from: 'typed',
    bankName,
    holderName,
    last4: cardNo.slice(-4),
    owner: sameName(holderName, facts.person.name) ? 'self' : 'guardian',
    cardNo,
  }
}

const isOfNumber = (kind: FindingKind, { cardNo }: StoredAccount, { papers }: Facts) =>
  kind === 'account-number-wrong' || cardNo === papers.actor.cardNo

/** 选收款账户; after a payout that came back, the money is sent again. */
export const serveChooseAccount: Handler<typeof chooseAccount> = async (call) => {
  const { db, now, ids, caller, input } = call
  const claim = await holdMine(call, input.params.claimId, canChangeAccount)
  const facts = await readFacts(db, claim, { now, actorId: caller.actorId })
  const account = accountOf(input.body.account, facts, ids.id())
  const [wrong] = checkAccount({ ...facts.papers, account })
  if (wrong)
    refuse('account-wrong', {
      detail: wrong.fix,
      fields: { [isOfNumber(wrong.kind, account, facts) ? 'cardNo' : 'holderName']: wrong.fix },
    })
  const repaired = claim.status === 'pay-failed'
  await changeClaim(db, claim.claim_id, now, {
    account,
    last_by: caller.actorId,
    ...(repaired ? { status: 'approved', pay_failure: null } : {}),
  })
  if (repaired) {
    await writeAct(call, claim.claim_id, caller.actorId, 'account', `换成尾号 ${account.last4} 的卡，重新打款`)
    const text = `报销 ${claim.claim_no} 换好了收款的卡，尾号 ${account.last4}，会重新打款。`
    await notify(call, claim.person_id, onBehalf(facts.papers, text))
  }
  return showMine(call, claim.claim_id)
}
