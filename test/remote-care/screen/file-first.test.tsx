import { listBillShares } from '@/contract/family/bill-shares'
import { createPreview } from '@/contract/settlement/endpoints'
import BillPage from '@/services/settlement/pages/bill/index'
import { preview } from '../../settlement/screen/picture'
import { answer, fakeServer } from '../../shared/screen/fake-server'
import { buttons, freshPhone, openPage, tap, went, words } from '../../shared/screen/page'

const openBill = async (fileFirst?: string) => {
  freshPhone()
  const server = fakeServer()
  server.on(listBillShares, answer(listBillShares, { items: [] }))
  server.on(createPreview, answer(createPreview, { ...preview, fileFirst }))
  await openPage(BillPage, { billId: 'bill-1' })
}

test('a bill that a filing would still help leads to it', async () => {
  await openBill('330100')
  expect(words()).toContain('还没备案，医保付得少。先备案再付，这张账单就按备案算。')
  await tap('先去备案')
  expect(went.to()).toBe('/services/remote-care/pages/file/index?region=330100')
})

test('any other bill says nothing of it', async () => {
  await openBill()
  expect(buttons()).not.toContain('先去备案')
})
