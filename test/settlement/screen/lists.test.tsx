import type { Bill, BillSummary } from '@/contract/settlement/bill'
import { listBills, readBill } from '@/contract/settlement/endpoints'
import BillsPage from '@/services/settlement/pages/bills/index'
import LinesPage from '@/services/settlement/pages/lines/index'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer, held, silence } from '../../shared/screen/fake-server'
import { buttons, comeBack, control, freshPhone, openPage, settle, tap, went, words } from '../../shared/screen/page'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

const summary = (more: Partial<BillSummary>): BillSummary => ({
  billId: 'bill-1',
  status: 'open',
  institutionId: 'H99010000001',
  institutionName: '示例市第一医院',
  department: '心血管内科',
  visitDate: '2026-11-24',
  issuedAt: '2026-11-24T10:40:00+08:00',
  medType: '14',
  totalFen: 40_460,
  orderId: null,
  ...more,
})
const page = (items: BillSummary[], nextCursor: string | null = null) => answer(listBills, { items, nextCursor })

describe('医药费', () => {
  test('what is to be paid comes first, each leads where it stands', async () => {
    server.on(
      listBills,
      page([
        summary({ billId: 'paid', status: 'paid', orderId: 'order-1' }),
        summary({ billId: 'held', status: 'in-order', orderId: 'order-2' }),
        summary({ billId: 'open' }),
        summary({ billId: 'gone', status: 'void' }),
      ]),
    )
    await openPage(BillsPage)
    const rest = '心血管内科，11 月 24 日，四百零四元六角'
    expect(buttons()).toEqual([
      `示例市第一医院，正在付，${rest}`,
      `示例市第一医院，待付，${rest}`,
      `示例市第一医院，付好了，${rest}`,
    ])
    expect(words()).toContain('医院撤销了')
    await tap(/待付/)
    expect(went.to()).toContain('/pages/bill/index?billId=open')
    await tap(/正在付/)
    expect(went.to()).toContain('/pages/result/index?orderId=order-2')
    await tap(/付好了/)
    expect(went.to()).toContain('/pages/receipt/index?orderId=order-1')
  })

  test('nothing to pay is said to be fine', async () => {
    server.on(listBills, page([]))
    await openPage(BillsPage)
    expect(words()).toContain('没有要付的账单')
    expect(words()).toContain('没有就是不用付')
    await tap('回首页')
    expect(went.tab()).toBe('/pages/home/index')
  })

  test('the next page comes below, once, and what failed can be asked again', async () => {
    const next = held(page([summary({ billId: 'older', institutionName: '示例市第二医院' })]))
    server.on(listBills, page([summary({})], 'c1'), silence, next.reply)
    await openPage(BillsPage)
    await tap('看更早的')
    expect(words()).toContain('网络断了')
    await tap('看更早的')
    await tap('正在取')
    next.release()
    await settle()
    expect(words()).toMatch(/示例市第一医院.*示例市第二医院/)
    expect(server.seen(listBills).map(({ query }) => query.cursor)).toEqual([undefined, 'c1', 'c1'])
    expect(buttons()).not.toContain('看更早的')
  })

  test('old content stays when it cannot be loaded anew', async () => {
    server.on(listBills, page([summary({})]), silence)
    await openPage(BillsPage)
    await comeBack()
    expect(words()).toContain('网络断了，下面是刚才的内容。')
    expect(control('button', /示例市第一医院/)).toBeTruthy()
  })

  test('hidden amounts', async () => {
    useSession.setState({ hidden: true })
    server.on(listBills, page([summary({})]))
    await openPage(BillsPage)
    expect(words()).not.toContain('404.60')
    expect(buttons()).toEqual(['示例市第一医院，待付，心血管内科，11 月 24 日，金额已隐藏'])
  })
})

describe('账单明细', () => {
  const lines: Bill['lines'] = Array.from({ length: 45 }, (_, index) => ({
    lineNo: index + 1,
    name: `第 ${index + 1} 项`,
    category: 'A' as const,
    unitPriceFen: 100,
    quantity: 1,
    amountFen: 100,
  }))
  const bill = (more: Partial<Bill>): Bill => ({ ...summary({}), visitId: 'visit-1', lines, ...more })

  test('price, quantity and class of each line in plain words', async () => {
    server.on(
      readBill,
      answer(
        readBill,
        bill({
          lines: [
            { lineNo: 1, name: '诊察费', category: 'A', unitPriceFen: 2500, quantity: 1, amountFen: 2500 },
            {
              lineNo: 2,
              name: '阿托伐他汀',
              unit: '盒',
              category: 'B',
              selfPayRatio: 0.1,
              unitPriceFen: 4200,
              priceCeilingFen: 4000,
              quantity: 2,
              amountFen: 8400,
            },
            { lineNo: 3, name: '辅酶 Q10', category: 'C', unitPriceFen: 6800, quantity: 1, amountFen: 6800 },
          ],
        }),
      ),
    )
    await openPage(LinesPage, { billId: 'bill-1' })
    expect(words()).toContain('25.00 元 × 1，甲类')
    expect(words()).toContain('42.00 元 × 2，乙类，先自付 10%，医保最多按 40.00 元算')
    expect(words()).toContain('68.00 元 × 1，不在目录里，自己付')
    expect(words()).toContain('一共 3 项404.60元')
  })

  test('a long bill is shown in parts', async () => {
    server.on(readBill, answer(readBill, bill({})))
    await openPage(LinesPage, { billId: 'bill-1' })
    expect(words()).toContain('第 20 项')
    expect(words()).not.toContain('第 21 项')
    await tap('再看 20 项')
    await tap('再看 5 项')
    expect(words()).toContain('第 45 项')
    expect(words()).toContain('一共 45 项')
    expect(buttons()).toEqual(['看不明白，打 12393 问'])
  })
})
