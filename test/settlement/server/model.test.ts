import fc from 'fast-check'
import { openSandbox, type Sandbox } from '../../shared/sandbox'
import { playSequence } from './model/play'
import { steps } from './model/steps'
import { brokenRows } from './random/stored-checks'
import { books } from './stored'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

test('whatever is shown, ordered, paid, cancelled, changed and waited for: a bill is paid at most once, by the model', async () => {
  const { accounts } = await books(box)
  const play = (sequence: Parameters<typeof playSequence>[1]) => playSequence(box, sequence)
  await fc.assert(fc.asyncProperty(steps, play), { numRuns: 25, seed: 1 })
  expect(await brokenRows(box, accounts)).toEqual([])
  const paid = await box.db.selectFrom('settlement_orders').select('order_id').where('status', '=', 'paid').execute()
  expect(paid.length).toBeGreaterThan(8)
})
