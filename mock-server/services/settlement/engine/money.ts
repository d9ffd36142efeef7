import type { Work } from './work'

/** Own account: all it has, up to what it may pay. */
function payOwn(work: Work, payableFen: number): void {
  const { input, policy, entries } = work
  if (!policy.hasAccount) {
    entries.push({ ruleId: 'own-account-none', lineNo: 0, amountFen: 0, numbers: [] })
    return
  }
  if (!input.useAccount) {
    entries.push({ ruleId: 'own-account-off', lineNo: 0, amountFen: 0, numbers: [] })
    return
  }
  const amountFen = Math.min(input.accountFen, payableFen)
  work.ownAccountFen = amountFen
  entries.push({ ruleId: 'own-account', lineNo: 0, amountFen, numbers: [input.accountFen, payableFen] })
}

/** Shared account: up to its balance and to the ceiling its holder set for one use. */
function payShared(work: Work, payableFen: number): void {
  const { input, entries } = work
  if (input.mutualAid === null) {
    entries.push({ ruleId: 'mutual-aid-none', lineNo: 0, amountFen: 0, numbers: [] })
    return
  }
  if (!input.useMutualAid) {
    entries.push({ ruleId: 'mutual-aid-off', lineNo: 0, amountFen: 0, numbers: [] })
    return
  }
  const { availableFen, ceilingPerUseFen } = input.mutualAid
  const amountFen = Math.min(availableFen, ceilingPerUseFen, payableFen)
  work.mutualAidFen = amountFen
  const numbers = [availableFen, ceilingPerUseFen, payableFen] as const
  entries.push({ ruleId: 'mutual-aid', lineNo: 0, amountFen, numbers })
}

/** domain.md §2.1 step 7: what the person bears, by own account, then shared account, then cash. */
export function payPerson(work: Work): void {
  const fundTotalFen = work.pooledFundFen + work.largeAmountFen + work.seriousIllnessFen
  work.personalTotalFen = work.totalFen - fundTotalFen
  const payableFen = work.policy.accountPays === 'all' ? work.personalTotalFen : work.inScopeFen - fundTotalFen
  payOwn(work, payableFen)
  payShared(work, payableFen - work.ownAccountFen)
  work.cashFen = work.personalTotalFen - work.ownAccountFen - work.mutualAidFen
  work.entries.push({ ruleId: 'cash', lineNo: 0, amountFen: work.cashFen, numbers: [] })
}
