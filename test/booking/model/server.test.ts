import fc from 'fast-check'
import { openSandbox, type Sandbox } from '../../shared/sandbox'
import { checkServer } from './check-server'
import { steps } from './steps'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

test('6 random sequences over HTTP: the same holds in the tables, and in the books of settlement', async () => {
  const said = new Map<string, number>()
  for (const sequence of fc.sample(steps, { numRuns: 6, seed: 3 })) {
    const result = await checkServer(box, sequence)
    expect({ sequence, faults: result.faults }).toEqual({ sequence, faults: [] })
    for (const [what, times] of result.said) said.set(what, (said.get(what) ?? 0) + times)
  }
  expect(said.get('hold ok') ?? 0).toBeGreaterThan(5)
  expect(said.get('confirm ok') ?? 0).toBeGreaterThan(5)
})
