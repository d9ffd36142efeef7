import { issueInvoice } from '../../src/contract/sandbox/invoices'
import { grantedAtCounter } from '../shared/journey/grant'
import { journey } from '../shared/journey/journey'
import type { Phone } from '../shared/journey/phone'
import { HOSTS } from '../shared/journey/phones'
import { worldAt } from '../shared/states/world'
import { paperPhoto } from './pictures'

const at = journey()
const LI = 'person-liguilan'

/** Grandmother lets 周晓 claim for her; she paid 200.00 in cash, and the hospital uploaded the invoice and no more. */
async function prepare(): Promise<void> {
  await grantedAtCounter(at, ['claim'])
  const body = {
    personId: LI,
    institutionId: 'H99010000001',
    medType: '11',
    supplied: ['invoice' as const, 'fee-list' as const],
    lines: [{ name: '检查费', category: 'A' as const, unitPriceFen: 20_000, quantity: 1 }],
  }
  ;(await at.sandbox.ask(issueInvoice, { body })).read()
}

/** Grandmother begins on her own phone and comes as far as the record that has to be photographed. */
async function begin(host: Phone['host']): Promise<void> {
  const her = await at.open(host, 'liguilan')
  await her.tap('报销，')
  await her.see('200.00')
  await her.tap('示例市第一医院，11')
  await her.see('大约能报')
  await her.tap('不是')
  expect(her.errors()).toEqual([])
  await her.close()
}

/** From home to the pages of grandmother's draft; `way` is how its own page calls what is to be done there. */
async function toPapers(phone: Phone, way: string): Promise<void> {
  await phone.tap('周晓，')
  await phone.tap('奶奶 李桂兰')
  await phone.tap('报销，')
  await phone.tap('示例市第一医院，')
  await phone.tap(way)
}

/** Two photos; the network goes while the first is on its way, the program is closed, and what is left goes on by itself. */
async function addPhotos(phone: Phone): Promise<void> {
  await phone.photos([paperPhoto(1, 100), paperPhoto(2, 100)])
  await at.sandbox.fault('reimbursement.addPiece', 'latency', 2)
  await phone.tap('拍病历或处方')
  await phone.see('正在传')
  await phone.online(false)
  await phone.see('传过的不用重来')
  await phone.online(true)
  await at.sandbox.clearFaults()
  await phone.restart()
  // Whether the page counts as missing or as unfinished depends on how far its first call came: the row is there always.
  await toPapers(phone, '材料，')
  await phone.see('已经有 2 页')
  await phone.see('看得清')
  await phone.tap('看看，裁边，第 1 页')
  // The list has the word in its rows, too.
  await phone.see('转一下')
  await phone.tap('裁边')
  await phone.tap('按纸的边裁')
  await phone.tap('就用框里的')
  await phone.see('裁过')
  await phone.tap('好了，回去')
  await phone.tap('好了，回去')
}

test.each(HOSTS)(
  "a draft begun on grandmother's phone is finished with photos on 周晓's, and never paid to her: %s",
  async (host) => {
    await prepare()
    await begin(host)
    const phone = await at.open(host, 'zhouxiao')
    await toPapers(phone, '去拍这一页')
    await addPhotos(phone)
    await phone.tap('钱打到哪里')
    await phone.see('社会保障卡')
    expect(await phone.words()).not.toContain('周晓的')
    await phone.back()
    await phone.tap('看一遍，再交')
    await phone.tap('对，交上去')
    await phone.see('工作人员审核')

    const [claim] = (await (await worldAt(at.origin, at.sandbox).as('liguilan'))('GET', '/api/reimbursement/claims'))
      .items
    const read = await (await worldAt(at.origin, at.sandbox).as('liguilan'))(
      'GET',
      `/api/reimbursement/claims/${claim.claimId}`,
    )
    expect(read).toMatchObject({
      startedBy: '李桂兰',
      lastBy: '周晓',
      account: { owner: 'self', holderName: '李桂兰' },
    })
    expect(read.files).toHaveLength(2)
    expect(read.files[0].crop).not.toBeNull()
    expect(phone.errors()).toEqual([])
  },
  90_000,
)
