import { freeNumber } from '../../../mock-server/base/ids/free-number'

const drawing = (...drawn: string[]) => {
  const left = [...drawn]
  return () => left.shift() ?? 'later'
}
const among =
  (...taken: string[]) =>
  async (no: string) =>
    taken.includes(no)

test('a number that somebody has is drawn again', async () => {
  expect(await freeNumber(drawing('1', '2', '3'), among('1', '2'))).toBe('3')
})

test('where all are taken it ends, and says so', async () => {
  await expect(freeNumber(drawing(), among('later'))).rejects.toThrow('all numbers')
})
