import { randomIds } from '../../mock-server/base/ids/ids'
import { giveConsent } from '../../mock-server/registers/consents'
import { notify, sendMessage } from '../../mock-server/registers/messages'
import { openSandbox, type Sandbox } from '../shared/sandbox'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(() => box.reset())

const at = (now: number) => ({ db: box.db, ids: randomIds(), now })
const ZHOU = 'person-zhouxiao'
const LI = 'person-liguilan'

test('messages in the program, newest first, page by page, each once', async () => {
  const zhou = await box.signIn('zhouxiao')
  const start = Date.UTC(2026, 10, 24)
  // Several at one instant: the cursor must not lose or repeat any.
  for (let count = 0; count < 25; count += 1)
    await sendMessage(at(start + Math.floor(count / 4)), { personId: ZHOU, channel: 'app', text: `第 ${count} 条` })
  await sendMessage(at(start), { personId: ZHOU, channel: 'sms', text: '短信' })
  await sendMessage(at(start), { personId: LI, channel: 'app', text: '别人的' })
  const texts: string[] = []
  let path = '/api/account/messages?limit=4'
  while (path !== '') {
    const { items, nextCursor } = (await zhou.get(path)).body
    texts.push(...items.map((item: { text: string }) => item.text))
    path = nextCursor === null ? '' : `/api/account/messages?limit=4&cursor=${nextCursor}`
  }
  expect(new Set(texts).size).toBe(25)
  expect(texts).toHaveLength(25)
  expect(texts[0]).toBe('第 24 条')
})

test('who has a feature phone is told by SMS and by a call as well', async () => {
  await notify(at(1), LI, '周晓正在替您付 404.60 元', '周晓正在替您付四百零四块六')
  await notify(at(2), ZHOU, '付好了')
  const outbox = async (personId: string) => (await box.get(`/sandbox/messages?personId=${personId}`)).body
  const sent = await outbox(LI)
  expect(sent.map(({ channel }: { channel: string }) => channel).sort()).toEqual(['app', 'sms', 'voice'])
  const voice = sent.find(({ channel }: { channel: string }) => channel === 'voice')
  expect(voice.text).toBe('周晓正在替您付四百零四块六')
  expect((await outbox(ZHOU)).map(({ channel }: { channel: string }) => channel)).toEqual(['app'])
})

test('consents, newest first', async () => {
  const zhou = await box.signIn('zhouxiao')
  const caller = {
    sessionId: 's',
    deviceId: 'd',
    channel: 'weapp',
    actorId: ZHOU,
    subjectId: ZHOU,
    grantId: null,
  } as const
  for (const [purpose, now] of [
    ['identity', 1000],
    ['face', 2000],
  ] as const)
    await giveConsent({ ...at(now), caller }, { personId: ZHOU, purpose, version: '2026-11' })
  const { items } = (await zhou.get('/api/account/consents')).body
  expect(items.map(({ purpose }: { purpose: string }) => purpose)).toEqual(['face', 'identity'])
  expect(items[0]).toMatchObject({ version: '2026-11', withdrawnAt: null, at: '1970-01-01T08:00:02+08:00' })
})
