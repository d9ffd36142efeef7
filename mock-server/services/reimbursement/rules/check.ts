import type { Finding } from '../../../../src/contract/reimbursement/finding'
import { checkAccount } from './check-account'
import { checkInvoices } from './check-invoices'
import { checkKind } from './check-kind'
import { checkPages } from './check-pages'
import type { Papers } from './papers'

/** 系统初审: everything that is not right, in the order of the screen. The same before sending and when it is sent. */
export const checkPapers = (papers: Papers): Finding[] => [
  ...checkInvoices(papers),
  ...checkKind(papers),
  ...checkPages(papers),
  ...checkAccount(papers),
]
