import { readable } from '../../scripts/build/readable'
import { runGates } from '../../scripts/gates/run'
import { tallyOf } from '../../scripts/test/jest'
import { serverSuite } from '../../scripts/test/server-suite'

const report = (figures: object) =>
  JSON.stringify({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
    ...figures,
  })

beforeEach(() => jest.spyOn(console, 'log').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

test.each([
  [{}, 0],
  [{ numFailedTests: 2 }, 2],
  [{ numRuntimeErrorTestSuites: 1 }, 1],
  [{ numPendingTests: 1, numTodoTests: 1 }, 2],
])('jest report with %j counts %i failures', (figures, failed) => {
  expect(tallyOf(report(figures))).toEqual({ passed: 3, failed })
})

test('a gate that finds something fails and shows it', async () => {
  const gates = [
    { name: 'good', find: async () => [] },
    { name: 'bad', find: async () => ['planted fault'] },
  ]
  expect(await runGates(gates)).toEqual({ passed: 1, failed: 1 })
  expect(jest.mocked(console.log).mock.calls.flat().join('\n')).toContain('planted fault')
})

test('the tests repeated on PostgreSQL are those that open a sandbox', () => {
  const suite = serverSuite().map((file) => file.replace(/^.*\/test\//, ''))
  expect(suite).toContain('session/session.test.ts')
  expect(suite).not.toContain('gates/house.test.ts')
})

test('of a failed build the errors are shown, not its progress bar', () => {
  const output = '\u001b[2K\u001b[1A● Webpack ████ sealing (87%)\n- 即将开始启动编译，请稍等~\n\n ERROR in ./src/a.ts\n'
  expect(readable(output)).toEqual([' ERROR in ./src/a.ts'])
})
