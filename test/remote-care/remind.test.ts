import { randomIds } from '../../mock-server/base/ids/ids'
import { remindExpiring } from '../../mock-server/services/remote-care/remind'
import { addDays } from '../../src/contract/remote-care/dates'
import { messages } from '../family/steps'
import type { Sandbox, SignedIn } from '../shared/sandbox'
import { withSandbox } from '../shared/with-sandbox'
import { CHENGDU, file, HANGZHOU, LI, passDays, trip } from './desk'

let box: Sandbox
let li: SignedIn
withSandbox('liguilan', (opened, signedIn) => {
  box = opened
  li = signedIn
})

const none = { way: 'none' }
const later = async (days: number) => {
  await passDays(box, days)
  li = await box.signIn('liguilan')
}
const act = (filingId: string, what: string, body: unknown = {}) =>
  li.post(`/api/remote-care/filings/${filingId}/${what}`, body)

test('a reminder that breaks off in the middle tells nobody, and the next one everybody once', async () => {
  for (const region of [CHENGDU, HANGZHOU]) await file(box, li, { region, answers: trip, proof: none })
  const work = { db: box.db, now: Date.now() + 160 * 86_400_000 }
  let given = 0
  const id = () => {
    given += 1
    if (given === 4) throw new Error('killed')
    return `reminder-${given}`
  }
  await expect(remindExpiring({ ...work, ids: { ...randomIds(), id } })).rejects.toThrow('killed')
  expect(await remindExpiring({ ...work, ids: randomIds() })).toBe(2)
  expect(await remindExpiring({ ...work, ids: randomIds() })).toBe(0)
  const told = (await messages(box, LI)).filter(({ channel, text }) => channel === 'app' && text.includes('请现在续期'))
  expect(told).toHaveLength(2)
})

test('what is filed ahead for the same place leaves nothing to renew', async () => {
  const first = await file(box, li, { region: CHENGDU, answers: trip, proof: { way: 'none' } })
  const { filingId, endOn } = first.body
  await later(120)
  const ahead = { region: CHENGDU, answers: trip, proof: { way: 'none' }, beginOn: addDays(endOn, 1) }
  expect((await file(box, li, ahead)).body.state.kind).toBe('upcoming')
  await later(40)
  expect((await messages(box, LI)).filter(({ text }) => text.includes('请现在续期'))).toEqual([])
  expect((await act(filingId, 'renew', { months: 6 })).body).toMatchObject({
    code: 'filing-exists',
    detail: '后面已经有一份接着的备案，不用再续。',
  })
})
