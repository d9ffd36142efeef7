import { act, renderHook } from '@testing-library/react'
import type { Result } from '@/session/failure'
import { useAct } from '@/session/use-act'

const done: Result<string> = { ok: true, value: 'x' }
const offline: Result<string> = { ok: false, failure: { kind: 'offline' } }
const unreadable: Result<string> = { ok: false, failure: { kind: 'unreadable' } }
const problem = (status: number): Result<string> => ({
  ok: false,
  failure: { kind: 'problem', problem: { type: '', title: '', status, code: 'state-conflict', traceId: 't' } },
})

function open(...answers: Result<string>[]) {
  const keys: string[] = []
  const onDone = jest.fn()
  const hook = renderHook(() =>
    useAct(async (key: string) => {
      keys.push(key)
      return answers.shift() ?? done
    }, onDone),
  )
  return { keys, onDone, state: () => hook.result.current.act, run: () => act(() => hook.result.current.run()), hook }
}

test.each([
  ['no answer', offline, true],
  ['an answer nobody can read', unreadable, true],
  ['500', problem(500), true],
  ['503', problem(503), true],
  ['409', problem(409), false],
  ['422', problem(422), false],
])('after %s the key is kept: %s → %p', async (_name, first, kept) => {
  const { keys, run, onDone } = open(first)
  await run()
  expect(onDone).not.toHaveBeenCalled()
  await run()
  expect(keys[0] === keys[1]).toBe(kept)
  expect(onDone).toHaveBeenCalledTimes(1)
})

test('what is done twice on purpose has two keys', async () => {
  const { keys, run } = open()
  await run()
  await run()
  expect(new Set(keys).size).toBe(2)
})

test('a second tap while it runs is dropped', async () => {
  let finish = (_: Result<string>) => {}
  const action = jest.fn(
    (_key: string) =>
      new Promise<Result<string>>((resolve) => {
        finish = resolve
      }),
  )
  const { result } = renderHook(() => useAct(action, () => undefined))
  act(() => void result.current.run())
  act(() => void result.current.run())
  expect(result.current.act).toEqual({ kind: 'busy' })
  await act(async () => finish(done))
  expect(action).toHaveBeenCalledTimes(1)
  expect(result.current.act).toEqual({ kind: 'idle' })
})

test('failed tries are counted, and forgotten once it worked', async () => {
  const { run, state } = open(offline, offline, done, offline)
  await run()
  await run()
  expect(state()).toMatchObject({ kind: 'failed', tries: 2 })
  await run()
  expect(state()).toEqual({ kind: 'idle' })
  await run()
  expect(state()).toMatchObject({ kind: 'failed', tries: 1 })
})
