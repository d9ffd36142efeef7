import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Sandbox, SignedIn } from '../../../shared/sandbox'
import { cashier, created, order, preview, readOrder, share } from '../desk'
import { type RandomCase, randomCase } from './bill'

export interface Tally {
  bills: number
  refused: number
  paid: number
  reversed: number
  /** Where preview, order and settlement differ: always empty. */
  different: string[]
}

interface Visits {
  [key: string]: string
}

const same = (what: string, one: unknown, other: unknown): string[] =>
  isDeepStrictEqual(one, other) ? [] : [`${what}: ${JSON.stringify(one)} then ${JSON.stringify(other)}`]

async function issueBill(box: Sandbox, who: SignedIn, one: RandomCase, visits: Visits): Promise<string> {
  const { institutionId, medType, lines, sameVisit } = one
  const key = `${who.personId} ${institutionId} ${medType}`
  const visitId = sameVisit ? visits[key] : undefined
  const bill = created(
    await box.post('/sandbox/bills', { personId: who.personId, institutionId, medType, lines, visitId }),
  )
  visits[key] = bill.visitId
  return bill.billId
}

/** One bill from the hospital to its end; what was shown must be what was settled (I10). */
async function settleOne(box: Sandbox, who: SignedIn, one: RandomCase, billId: string, tally: Tally): Promise<void> {
  const shown = await preview(who, billId, one)
  if (shown.status === 422) {
    tally.refused += 1
    return
  }
  const { previewId, breakdown, sources, explanation } = created(shown)
  const why = explanation.reduce((sum: number, item: { amountFen: number }) => sum + item.amountFen, 0)
  const placed = created(await order(who, previewId))
  const ended = await cashier(box, placed.orderId, one.result)
  const after = await readOrder(who, placed.orderId)
  tally.different.push(
    ...same('reasons', why, breakdown.personalTotalFen),
    ...same('order', placed.breakdown, breakdown),
    ...same('settlement', after.breakdown, breakdown),
    ...same('sources', after.sources, sources),
    ...same('status', after.status, ended.body.status),
  )
  if (after.status !== 'paid') return
  tally.paid += 1
  tally.different.push(...same('receipt', after.receipt?.sources, sources))
  if (!one.reverse) return
  await box.post(`/sandbox/orders/${placed.orderId}/reversal`)
  tally.reversed += 1
}

/** Random bills of several people, one after another; the same seed gives the same bills. */
export async function settleRandom(box: Sandbox, { times, seed }: { times: number; seed: number }): Promise<Tally> {
  await share(box, 'person-zhouxiao', 'person-liguilan', 15_000)
  await share(box, 'person-retiree', 'person-zhouxiao', 30_000)
  const tally: Tally = { bills: 0, refused: 0, paid: 0, reversed: 0, different: [] }
  const visits: Visits = {}
  const signedIn = new Map<string, SignedIn>()
  for (const one of fc.sample(randomCase, { numRuns: times, seed })) {
    const key = `${one.personaId} ${one.channel}`
    const who = signedIn.get(key) ?? (await box.signIn(one.personaId, one.channel))
    signedIn.set(key, who)
    tally.bills += 1
    await settleOne(box, who, one, await issueBill(box, who, one, visits), tally)
  }
  return tally
}
