import fc from 'fast-check'
import { rows } from '../../../mock-server/base/db/statement'
import { openSandbox, type Sandbox } from '../../shared/sandbox'
import { violations } from './check'
import { Play } from './play'
import { sequence } from './steps'

jest.setTimeout(120_000)
let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

test('random commands with clock moves: the server does what the model allows, and nothing else', async () => {
  let steps = 0
  for (const [at, commands] of fc.sample(sequence, { numRuns: 25, seed: 20_261_122 }).entries()) {
    const play = new Play(box)
    for (const command of commands) await play.run(command)
    await play.compare()
    await play.clear()
    expect({ at, commands, found: play.found }).toEqual({ at, commands, found: [] })
    steps += play.steps
  }
  expect(steps).toBeGreaterThan(150)
  expect(await violations(box)).toEqual([])
})

test('a wrong table is seen', async () => {
  await rows(box.db, 'update claims set second_auditor = first_auditor where first_auditor is not null')
  expect(await violations(box)).toEqual([expect.stringContaining('a re-check by the first auditor')])
})
