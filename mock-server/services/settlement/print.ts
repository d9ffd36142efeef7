import type { Bill } from '../../../src/contract/settlement/bill'
import type { Receipt } from '../../../src/contract/settlement/order'
import { printBill, printReceipt } from '../../../src/contract/settlement/print'
import { maskName } from '../../../src/contract/shared/identity'
import { yuan } from '../../../src/contract/shared/money-text'
import type { PrintSheet } from '../../base/db/tables/help'
import { refuse } from '../../base/http/refuse'
import { type Route, route } from '../../base/http/route'
import { readPerson } from '../../registers/people'
import { linkTo } from '../../registers/print/link'
import { dayOnPaper } from '../../registers/print/words'
import { serveReadBill } from './bills/read-bill'
import { serveReadOrder } from './order/read-order'

const NOW: Record<Bill['status'], string> = {
  open: '还没有付',
  'in-order': '正在付',
  paid: '付好了',
  void: '医院撤销了',
}
const TO_PAY = ['请家人在手机上替您付，不用去窗口', '或者带社保卡，到医院收费窗口付']

export const billSheet = (bill: Bill, name: string): PrintSheet => ({
  title: `医药费 ${yuan(bill.totalFen)}`,
  who: maskName(name),
  lead: bill.status === 'paid' ? '这张账单已经付好了。' : '这是医院开的账单。医保能付多少，付的时候会告诉您。',
  facts: [
    { label: '在哪里', value: [bill.institutionName, bill.department].filter(Boolean).join('，') },
    { label: '哪天看的', value: dayOnPaper(bill.visitDate) },
    { label: '一共', value: `${yuan(bill.totalFen)}，${bill.lines.length} 项` },
    { label: '现在', value: NOW[bill.status] },
  ],
  bring: bill.status === 'paid' ? [] : ['社保卡或身份证'],
  steps: bill.status === 'paid' ? [] : TO_PAY,
  qrText: `MSYB-DEMO:BILL-${bill.billId}`,
  qrLabel: `窗口扫这里，或说账单后四位 ${bill.billId.slice(-4)}`,
})

export const receiptSheet = (receipt: Receipt): PrintSheet => ({
  title: `付好了 ${yuan(receipt.totalFen)}`,
  who: maskName(receipt.patientName),
  lead: '医院已经收到，不用再去收费窗口。',
  facts: [
    { label: '在哪里', value: receipt.institutionName },
    { label: '什么时候', value: dayOnPaper(receipt.paidAt) },
    ...receipt.sources
      .filter(({ amountFen }) => amountFen > 0)
      .map(({ source, title, amountFen }) => ({
        label: source === 'fund' ? '医保付' : source === 'cash' ? '现金' : '账户',
        value: `${yuan(amountFen)}${source === 'cash' ? `，${receipt.payerName === receipt.patientName ? '自己' : receipt.payerName}付` : source === 'fund' ? '' : `，${title}`}`,
      })),
    { label: '单号', value: receipt.receiptNo },
  ],
  bring: ['身份证或社保卡'],
  steps: ['拿着这张单子，到药房取药'],
  qrText: `MSYB-DEMO:${receipt.receiptNo}`,
  qrLabel: `窗口扫这里，或说单号后四位 ${receipt.receiptNo.slice(-4)}`,
})

export const printRoutes: Route[] = [
  route(printBill, async (call) => {
    const bill = await serveReadBill({ ...call, input: { ...call.input } })
    const patient = (await readPerson(call.db, call.caller.subjectId)) ?? refuse('not-found')
    return linkTo(call, printBill.operationId, billSheet(bill, patient.name))
  }),
  route(printReceipt, async (call) => {
    const { receipt, status } = await serveReadOrder({ ...call, input: { ...call.input } })
    if (!receipt || status !== 'paid') return refuse('state-conflict', { detail: '还没有付好，没有收据可以打印。' })
    return linkTo(call, printReceipt.operationId, receiptSheet(receipt))
  }),
]
