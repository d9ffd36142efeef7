import { act, renderHook } from '@testing-library/react'
import type { Result } from '@/session/failure'
import { useLoad } from '@/session/use-load'

const offline: Result<string> = { ok: false, failure: { kind: 'offline' } }
const ok = (value: string): Result<string> => ({ ok: true, value })

/** A loader whose answers the test gives one by one, in any order. */
function open(key = 'a') {
  const answers: ((answer: Result<string>) => void)[] = []
  const loader = () => new Promise<Result<string>>((resolve) => void answers.push(resolve))
  const hook = renderHook(({ key: now }) => useLoad(loader, now), { initialProps: { key } })
  return {
    hook,
    load: () => hook.result.current[0],
    reload: () => act(() => void hook.result.current[1]()),
    give: (index: number, answer: Result<string>) => act(async () => answers[index]?.(answer)),
    asked: () => answers.length,
  }
}

test('old content stays while it loads anew, and after that failed', async () => {
  const one = open()
  expect(one.load()).toEqual({ kind: 'loading', stale: undefined })
  await one.give(0, ok('first'))
  expect(one.load()).toEqual({ kind: 'ready', value: 'first' })
  one.reload()
  expect(one.load()).toEqual({ kind: 'loading', stale: 'first' })
  await one.give(1, offline)
  expect(one.load()).toEqual({ kind: 'failed', failure: { kind: 'offline' }, stale: 'first', tries: 1 })
  one.reload()
  await one.give(2, offline)
  expect(one.load()).toMatchObject({ stale: 'first', tries: 2 })
  one.reload()
  await one.give(3, ok('second'))
  expect(one.load()).toEqual({ kind: 'ready', value: 'second' })
})

test('only the newest answer counts', async () => {
  const one = open()
  one.hook.rerender({ key: 'b' })
  expect(one.asked()).toBe(2)
  await one.give(1, ok('of b'))
  await one.give(0, ok('of a'))
  expect(one.load()).toEqual({ kind: 'ready', value: 'of b' })
})

test('an answer after the page was left changes nothing', async () => {
  const one = open()
  one.hook.unmount()
  await one.give(0, ok('late'))
  expect(one.load()).toEqual({ kind: 'loading', stale: undefined })
})
