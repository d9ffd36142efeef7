import { killOnce } from './kill/run'

jest.setTimeout(120_000)

/** `scripts/campaigns/kill.ts` does it many times, at different moments. */
test('a server killed in the middle of writing has lost nothing that it acknowledged', async () => {
  const { acknowledged, lost, ended } = await killOnce(1500, 21)
  expect(acknowledged).toBeGreaterThan(20)
  expect([lost, ended]).toEqual([0, 0])
})
