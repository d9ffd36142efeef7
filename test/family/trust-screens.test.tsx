import { screen } from '@testing-library/react'
import { listConsents } from '@/contract/account/endpoints'
import { listHoldings, requestDeletion, withdrawConsent } from '@/contract/account/trust'
import {
  listWardConsents,
  listWardHoldings,
  listWards,
  requestWardDeletion,
  withdrawWardConsent,
} from '@/contract/family/wards'
import ConsentsPage from '@/services/account/pages/consents/index'
import HoldingsPage from '@/services/account/pages/holdings/index'
import { answer, type FakeServer, fakeServer } from '../shared/screen/fake-server'
import { freshPhone, openPage, tap, went, words } from '../shared/screen/page'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

const consent = {
  consentId: 'consent-1',
  purpose: 'face',
  version: '1',
  at: '2029-11-21T09:00:00+08:00',
  withdrawnAt: null,
  title: '用人脸确认是您本人',
  effect: '要重新确认是您本人。',
  canWithdraw: true,
}

test('one tap takes a consent back, as one tap gave it', async () => {
  server.on(
    listConsents,
    answer(listConsents, { items: [consent] }),
    answer(listConsents, { items: [{ ...consent, withdrawnAt: '2029-11-22T09:00:00+08:00' }] }),
  )
  server.on(
    withdrawConsent,
    answer(withdrawConsent, {
      consentId: 'consent-1',
      withdrawnAt: '2029-11-22T09:00:00+08:00',
      effect: '要重新确认是您本人。',
    }),
  )
  server.on(listWards, answer(listWards, { items: [] }))
  await openPage(ConsentsPage)
  await tap('收回同意，用人脸确认是您本人')
  expect(server.seen(withdrawConsent)[0]?.params).toEqual({ id: 'consent-1' })
  expect(words()).toContain('收回了。要重新确认是您本人。')
  expect(screen.queryByRole('button', { name: /^收回同意/ })).toBeNull()
})

test('a guardian finds her child under 14 there, takes back and deletes for her', async () => {
  const consent = {
    consentId: 'consent-1',
    purpose: 'face',
    version: 'v',
    at: '2029-11-21T09:00:00+08:00',
    canWithdraw: true,
  }
  server.on(listConsents, answer(listConsents, { items: [] }))
  server.on(listWards, answer(listWards, { items: [{ personId: 'person-child', name: '周小满', age: 12 }] }))
  const own = await openPage(ConsentsPage)
  await tap(/^替周小满同意过什么/)
  expect(went.to()).toBe('/services/account/pages/consents/index?wardId=person-child')
  await tap(/^存了周小满什么/)
  expect(went.to()).toBe('/services/account/pages/holdings/index?wardId=person-child')
  own.unmount()

  server.on(
    listWardConsents,
    answer(listWardConsents, {
      items: [{ ...consent, title: '用人脸确认是您本人', effect: '不再用。', withdrawnAt: null }],
    }),
  )
  server.on(
    withdrawWardConsent,
    answer(withdrawWardConsent, {
      consentId: 'consent-1',
      withdrawnAt: '2029-11-21T09:00:00+08:00',
      effect: '不再用。',
    }),
  )
  const hers = await openPage(ConsentsPage, { wardId: 'person-child' })
  await tap(/^收回同意/)
  expect(server.seen(withdrawWardConsent)[0]?.params).toEqual({ personId: 'person-child', id: 'consent-1' })
  hers.unmount()

  server.on(listWardHoldings, answer(listWardHoldings, { items: [] }))
  server.on(
    requestWardDeletion,
    answer(requestWardDeletion, {
      deletionId: 'd',
      at: '2029-11-21T09:00:00+08:00',
      deleted: [{ title: '通知', count: 2 }],
      kept: [],
    }),
  )
  await openPage(HoldingsPage, { wardId: 'person-child' })
  expect(words()).toContain('我们保存了孩子的什么')
  await tap('删除孩子的信息')
  await tap('删除能删的')
  expect(words()).toContain('删了 2 条')
})

test('what is held with why and until when; deletion names what stays', async () => {
  const item = {
    kind: 'bills',
    title: '看病的账单',
    why: '医保基金要能查',
    until: '开出以后 15 年',
    count: 2,
    mustKeep: true,
    sensitive: true,
  }
  server.on(listHoldings, answer(listHoldings, { items: [item] }))
  server.on(
    requestDeletion,
    answer(requestDeletion, {
      deletionId: 'deletion-1',
      at: '2029-11-21T09:00:00+08:00',
      deleted: [{ title: '登录过的手机', count: 3 }],
      kept: [{ title: '看病的账单', why: '医保基金要能查', until: '开出以后 15 年' }],
    }),
  )
  await openPage(HoldingsPage)
  expect(words()).toContain('开出以后 15 年，法律要求留')
  await tap('删除我的信息')
  await tap('删除能删的')
  expect(words()).toContain('删了 3 条')
  expect(words()).toContain('医保基金要能查，开出以后 15 年')
})
