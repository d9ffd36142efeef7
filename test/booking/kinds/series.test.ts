import { ok } from '../../family/steps'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { apply, firstTime, hospital, read, readOffer, timesTold } from './steps'

const SHINGLES = 'vaccine-shingles'
let box: Sandbox
let retiree: SignedIn
withSandbox('retiree', (opened, signedIn) => {
  box = opened
  retiree = signedIn
})

const told = (words: string) => timesTold(box, retiree, words)

async function dose(offerId = SHINGLES) {
  const time = await firstTime(retiree, offerId)
  const { requestId } = ok(await apply(retiree, { offerId, time }))
  ok(await hospital(box, requestId, { act: 'finish' }))
  return read(retiree, requestId)
}

test('the second dose: not too early, told when it can be booked, never a third', async () => {
  expect((await readOffer(retiree, SHINGLES)).dose).toMatchObject({ no: 1, of: 2 })
  const first = await dose()
  expect(first).toMatchObject({ dose: { no: 1, of: 2 }, nextDose: { no: 2 } })
  expect(await told('第 2 针最早')).toBe(1)
  const early = await apply(retiree, { offerId: SHINGLES, time: first.time })
  expect(early.body).toMatchObject({ code: 'not-eligible', detail: expect.stringContaining('第 2 针最早') })
  await box.advance((Date.parse(first.nextDose.fromDay) - Date.parse(first.time.day) - 13 * 86_400_000) / 1000)
  retiree = await box.signIn('retiree')
  expect(await told('可以约第 2 针了')).toBe(1)
  await box.advance(3600)
  expect(await told('可以约第 2 针了')).toBe(1)
  const { times, dose: next } = await readOffer(retiree, SHINGLES)
  expect(times.length).toBeGreaterThan(0)
  expect(times.every(({ day }: { day: string }) => day >= next.fromDay)).toBe(true)
  const second = await dose()
  expect(second).toMatchObject({ dose: { no: 2, of: 2 }, nextDose: null })
  const third = await apply(retiree, { offerId: SHINGLES, time: second.time })
  expect(third.body).toMatchObject({ code: 'not-eligible', detail: expect.stringContaining('2 针都打完了') })
})

test('the same vaccine by another offer is a duplicate', async () => {
  const elder = 'vaccine-flu-elder'
  await box.db
    .updateTable('people')
    .set({ birth_date: '1950-01-01' })
    .where('person_id', '=', retiree.personId)
    .execute()
  ok(await apply(retiree, { offerId: elder, time: await firstTime(retiree, elder) }))
  const time = await firstTime(retiree, 'vaccine-flu')
  expect((await apply(retiree, { offerId: 'vaccine-flu', time })).body.code).toBe('not-eligible')
})
