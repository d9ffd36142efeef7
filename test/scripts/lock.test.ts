import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { withLock } from '../../scripts/build/lock'

const locks = path.resolve(__dirname, '../../.cache/builds')
const name = `test-${process.pid}`

test('only one at a time does the same work', async () => {
  let inside = 0
  let most = 0
  const work = async () => {
    inside += 1
    most = Math.max(most, inside)
    await sleep(20)
    inside -= 1
  }
  await Promise.all([withLock(name, work), withLock(name, work), withLock(name, work)])
  expect(most).toBe(1)
})

test('work that fails lets go', async () => {
  await expect(withLock(name, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await expect(withLock(name, async () => 'done')).resolves.toBe('done')
})

test('what a killed process left behind is taken over', async () => {
  // Above the kernel's largest process number.
  writeFileSync(path.join(locks, `${name}.lock`), '4999999')
  await expect(withLock(name, async () => 'done')).resolves.toBe('done')
})
