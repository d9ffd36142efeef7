import type { FamilyGrant } from '@/contract/family/grant'
import { endGrant, listGrants } from '@/contract/family/grants'
import HelpPage from '@/services/family/pages/help/index'
import { answer, fakeServer } from '../shared/screen/fake-server'
import { buttons, freshPhone, openPage, tap, words } from '../shared/screen/page'

const grant: FamilyGrant = {
  grantId: 'grant-1',
  side: 'subject',
  other: { personId: 'person-zhouxiao', name: '周晓', maskedName: '周*' },
  relation: 'grandchild',
  relationWord: '孙女',
  kind: 'relative',
  scopes: ['pay'],
  perPaymentFen: 50_000,
  perDayFen: 100_000,
  spentTodayFen: 0,
  faceWithinSeconds: 3600,
  state: 'active',
  until: '2030-05-21',
  startsAt: '2029-11-21T09:00:00+08:00',
  expiresAt: '2030-05-22T00:00:00+08:00',
  endedAt: null,
  endedBy: null,
  consentWay: 'own-phone',
  words: '',
}

test('who may act for me stands on 找人帮我, two taps from stopped', async () => {
  freshPhone()
  const server = fakeServer()
  server.on(
    listGrants,
    answer(listGrants, { actingFor: [{ ...grant, grantId: 'grant-2', side: 'actor' }], actedBy: [grant] }),
    answer(listGrants, { actingFor: [], actedBy: [{ ...grant, state: 'ended' }] }),
  )
  server.on(endGrant, answer(endGrant, { ...grant, state: 'ended' }))
  await openPage(HelpPage)
  expect(buttons().filter((name) => name?.startsWith('不让'))).toHaveLength(1)
  await tap('不让孙女替您办了，周晓现在可以替您办，点这里马上停')
  expect(words()).toContain('马上停，没付的单子一起取消')
  await tap('马上停')
  expect(server.seen(endGrant)[0]?.params).toEqual({ id: 'grant-1' })
  expect(words()).not.toContain('不让孙女替您办了')
  expect(server.strays).toEqual([])
})
