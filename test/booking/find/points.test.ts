import { hoursWords, isOpenAt } from '../../../mock-server/services/catalogue/opening'
import { openSandbox, type Sandbox } from '../../shared/sandbox'

const week = { openDays: '12345', opens: '08:30', closes: '17:00' }
const always = { openDays: '1234567', opens: '00:00', closes: '24:00' }

test('hours as they are read, and whether it is open now', () => {
  expect(hoursWords(week)).toBe('周一至周五 08:30–17:00')
  expect(hoursWords({ ...week, openDays: '1234567' })).toBe('每天 08:30–17:00')
  expect(hoursWords(always)).toBe('全天 24 小时')
  const open = (time: string) => isOpenAt(week, `${time}+08:00`)
  expect([open('2026-11-23T08:30:00'), open('2026-11-23T16:59:59')]).toEqual([true, true])
  expect([open('2026-11-23T08:29:59'), open('2026-11-23T17:00:00'), open('2026-11-22T10:00:00')]).toEqual([
    false,
    false,
    false,
  ])
  expect(isOpenAt(always, '2026-11-22T23:59:59+08:00')).toBe(true)
})

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

interface Point {
  kind: string
  openNow: boolean
  errands: string[]
  distanceMetres: number | null
}

const points = async (query: string): Promise<Point[]> => (await box.get(`/api/service-points?${query}`)).body.items

test('by kind, by what can be done there, and nearest first', async () => {
  const posts = await points('region=610900&kind=post')
  expect(posts).toHaveLength(2)
  for (const { kind, openNow } of posts) expect([kind, openNow]).toEqual(['post', true])
  const papers = await points('region=610900&errand=reimbursement')
  expect(new Set(papers.map(({ kind }) => kind))).toEqual(new Set(['agency', 'township']))
  const near = await points('region=330100&latitude=30.2597&longitude=120.1303')
  const distances = near.map(({ distanceMetres }) => distanceMetres ?? -1)
  expect(distances).toEqual([...distances].sort((one, other) => one - other))
})

test('the sandbox clock opens and closes the window', async () => {
  const agency = async () => (await points('region=330100&kind=agency'))[0]?.openNow
  await box.post('/sandbox/clock', { now: '2027-03-01T10:00:00+08:00', frozen: true })
  expect(await agency()).toBe(true)
  await box.post('/sandbox/clock', { now: '2027-03-01T17:00:00+08:00', frozen: true })
  expect(await agency()).toBe(false)
})
