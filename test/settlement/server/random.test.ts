import { openSandbox, type Sandbox } from '../../shared/sandbox'
import { settleRandom } from './random/run'
import { brokenRows } from './random/stored-checks'
import { books } from './stored'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

test('random bills: what was shown is what was settled, and every stored row adds up', async () => {
  const { accounts } = await books(box)
  const tally = await settleRandom(box, { times: 150, seed: 1 })
  expect(tally.different).toEqual([])
  expect(await brokenRows(box, accounts)).toEqual([])
  expect(tally.paid).toBeGreaterThan(60)
  expect(tally.reversed).toBeGreaterThan(3)
  expect(tally.refused).toBeLessThan(40)
})

test('the checks see a row that is wrong', async () => {
  const { accounts } = await books(box)
  await box.db
    .updateTable('accumulators')
    .set({ chronic_fund_fen: 1 })
    .where('person_id', '=', 'person-stranger')
    .execute()
  await box.db.updateTable('ledger_entries').set({ amount_fen: 1 }).where('entry_no', '=', 1).execute()
  const broken = await brokenRows(box, accounts)
  expect(broken).toContain('every posting is zero')
  expect(broken.some((name) => name.startsWith('sums of person-stranger'))).toBe(true)
})
