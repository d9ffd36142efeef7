import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { cashier, issue, order, preview, readOrder, share } from './desk'
import { brokenRows } from './random/stored-checks'
import { books } from './stored'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

/** Tries until the bill is paid: others move the sums and the shared money meanwhile. */
async function payAmongOthers(who: SignedIn, billId: string): Promise<number> {
  for (let tries = 1; tries < 200; tries += 1) {
    const shown = await preview(who, billId)
    if (shown.status !== 201) throw new Error(shown.text)
    const placed = await order(who, shown.body.previewId)
    if (placed.body.code === 'bill-changed') continue
    if (placed.status !== 201) throw new Error(placed.text)
    const [first, second] = await Promise.all([
      cashier(box, placed.body.orderId, 'paid'),
      cashier(box, placed.body.orderId, 'paid'),
    ])
    expect(second.text).toBe(first.text)
    if (first.body.status === 'paid') return tries
    expect((await readOrder(who, placed.body.orderId)).failure).toBe('figures-changed')
  }
  throw new Error('never paid')
}

test('many bills of people who share one account, all at once: each paid once, nothing lost, no deadlock', async () => {
  const zhou = await box.signIn('zhouxiao')
  const members = await Promise.all(['liguilan', 'newcomer', 'stranger', 'retiree'].map((name) => box.signIn(name)))
  for (const member of members) await share(box, zhou.personId, member.personId, 3000)
  const { accounts } = await books(box)
  const bills: [SignedIn, string][] = []
  for (const who of [...members, zhou]) {
    for (let count = 0; count < 4; count += 1) bills.push([who, (await issue(box, { personId: who.personId })).billId])
  }
  await Promise.all(bills.map(([who, billId]) => payAmongOthers(who, billId)))
  expect(await brokenRows(box, accounts)).toEqual([])
  const paid = await box.db.selectFrom('settlement_orders').select('bill_id').where('status', '=', 'paid').execute()
  expect(new Set(paid.map((one) => one.bill_id)).size).toBe(bills.length)
})
