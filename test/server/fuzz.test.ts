import { contractEndpoints } from '../shared/endpoints'
import { openSandbox, type Sandbox } from '../shared/sandbox'
import { fuzz } from './fuzz/run'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

/** `scripts/campaigns/fuzz.ts` runs the same with more attacks and any seed. */
test.each(contractEndpoints().map((endpoint) => [endpoint.operationId, endpoint] as const))(
  '%s answers whatever is thrown at it, and logs nothing of it',
  async (_, endpoint) => {
    expect(await fuzz(box, endpoint, { times: 25, seed: 20261124 })).toEqual([])
  },
)
