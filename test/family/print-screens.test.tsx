import { act } from '@testing-library/react'
import { printGrant } from '@/contract/family/print'
import { printReceipt } from '@/contract/settlement/print'
import PrintPage from '@/services/family/pages/print/index'
import { printPage } from '@/services/family/routes'
import { answer, type FakeServer, fakeServer, refusal } from '../shared/screen/fake-server'
import { buttons, freshPhone, openPage, settle, tap, words } from '../shared/screen/page'
import * as taro from '../stubs/taro'

const soon = () => new Date(Date.now() + 590_000).toISOString()
const link = (expiresAt = soon()) => ({ path: '/print/token', title: '家人替您办事', expiresAt })

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => {
  jest.restoreAllMocks()
  expect(server.strays).toEqual([])
})
const openGrant = () => openPage(PrintPage, { kind: 'grant', id: 'grant-1' })

test('the link is made for the thing that was asked for, opens beside the program, and can be copied whole', async () => {
  server.on(printGrant, answer(printGrant, link()))
  const opened = jest.spyOn(window, 'open').mockReturnValue(window)
  await openGrant()
  expect(server.seen(printGrant)[0]?.params).toEqual({ id: 'grant-1' })
  expect(words()).toContain('10 分钟内有效')
  await tap('去打印')
  expect(opened).toHaveBeenCalledWith('/print/token', '_blank')
  await tap('复制链接')
  expect(taro.setClipboardData).toHaveBeenLastCalledWith({ data: 'http://localhost/print/token' })
  expect(words()).toContain('链接复制好了')
  expect(printPage('grant', 'grant-1')).toBe('/services/family/pages/print/index?kind=grant&id=grant-1')
})

test('a browser that keeps the page shut is said, with the code and the link left', async () => {
  server.on(printGrant, answer(printGrant, link()))
  jest.spyOn(window, 'open').mockReturnValue(null)
  await openGrant()
  await tap('去打印')
  expect(words()).toContain('浏览器没有打开新的一页')
})

test('a link that is over is not shown any more, and a new one is one tap away', async () => {
  server.on(printGrant, answer(printGrant, link('2020-01-01T00:00:00+08:00')), answer(printGrant, link()))
  await openGrant()
  expect(words()).toContain('链接到时间了')
  expect(buttons()).not.toContain('复制链接')
  await tap('再取一张')
  await act(async () => settle())
  expect(buttons()).toContain('复制链接')
})

test('what cannot be printed yet says why', async () => {
  server.on(printReceipt, refusal('state-conflict', { detail: '还没有付好，没有收据可以打印。' }))
  await openPage(PrintPage, { kind: 'receipt', id: 'order-1' })
  expect(words()).toContain('还没有付好，没有收据可以打印。')
})
