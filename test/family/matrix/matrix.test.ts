import { contractEndpoints } from '../../shared/endpoints'
import { openSandbox, type Sandbox } from '../../shared/sandbox'
import { play, wrong } from './cell'
import { expectedOf, situationsOf } from './situations'
import { buildThings, type Things } from './world'

jest.setTimeout(180_000)
let box: Sandbox
let things: Things
let cells = 0
const byExpectation = new Map<string, number>()

beforeAll(async () => {
  box = await openSandbox()
  things = await buildThings(box)
})
afterAll(async () => {
  const list = [...byExpectation].map(([expected, count]) => `${expected} ${count}`).join(', ')
  console.log(`authorisation matrix: ${cells} cells (${list})`)
  await box.close()
})

/** A reset takes the things away: it comes last. Refused cells change nothing, so they come before the others. */
const endpoints = contractEndpoints().sort(
  (a, b) => Number(a.operationId === 'sandbox.reset') - Number(b.operationId === 'sandbox.reset'),
)
/** These end what the others ask for. */
const ENDING =
  /^(account\.(removeDevice|withdrawConsent|requestDeletion)|family\.(endGrant|endHelp|endShare|withdrawRequest)|filing\.removeMaterial)$/
endpoints.sort((a, b) => Number(ENDING.test(a.operationId)) - Number(ENDING.test(b.operationId)))

test.each(endpoints.map((endpoint) => [endpoint.operationId, endpoint] as const))('%s', async (_, endpoint) => {
  const situations = situationsOf(endpoint).sort(
    (a, b) => Number(expectedOf(endpoint, a) === 'in') - Number(expectedOf(endpoint, b) === 'in'),
  )
  const bad: string[] = []
  for (const situation of situations) {
    const expected = expectedOf(endpoint, situation)
    const trouble = wrong(endpoint, situation, expected, await play(box, endpoint, situation, things))
    if (trouble !== undefined) bad.push(`${situation.name}: expected ${expected}, got ${trouble}`)
    byExpectation.set(expected, (byExpectation.get(expected) ?? 0) + 1)
    cells += 1
  }
  expect(bad).toEqual([])
})
