import type { Claim, ClaimSummary } from '@/contract/reimbursement/claim'
import type { ClaimSource } from '@/contract/reimbursement/invoice'

export const source: ClaimSource = {
  invoiceId: 'i1',
  code: '99060126',
  number: '0000031840',
  form: 'electronic',
  institutionName: '示例市第一医院',
  medType: '14',
  visitDate: '2026-11-02',
  endDate: '2026-11-02',
  issuedOn: '2026-11-02',
  payerName: '李桂兰',
  totalFen: 31_840,
  lineCount: 4,
  supplied: ['invoice', 'fee-list', 'record'],
  standing: 'free',
  claimId: null,
  kind: 'outpatient',
}

const account = {
  accountId: 'social-1',
  from: 'social-card',
  bankName: '社会保障卡（演示银行）',
  holderName: '李桂兰',
  last4: '6218',
  owner: 'self',
} as const

export const summary: ClaimSummary = {
  claimId: 'c1',
  claimNo: '',
  status: 'draft',
  kind: 'outpatient',
  title: '示例市第一医院',
  line: '没有交，随时可以接着填',
  totalFen: 31_840,
  paidFen: null,
  updatedAt: '2026-11-25T09:00:00+08:00',
  automatic: false,
}

const { standing: _, claimId: __, kind: ___, ...invoice } = source

/** A draft with nothing wrong but the one question. */
export const draft: Claim = {
  ...summary,
  patientName: '李桂兰',
  startedBy: '李桂兰',
  lastBy: '李桂兰',
  invoices: [invoice],
  files: [],
  neededPages: [],
  thirdParty: null,
  account,
  knownAccounts: [account],
  findings: [
    {
      kind: 'third-party-unsaid',
      what: '还没说是不是别人的责任',
      fix: '请回答。',
      at: 'answers',
      invoiceId: null,
      fileId: null,
      role: null,
      amountFen: null,
    },
  ],
  estimate: { kind: 'figures', totalFen: 31_840, fundFen: 19_799, ownFen: 12_041, explanation: [], policyVersion: 'v' },
  promise: null,
  stages: [],
  supplement: null,
  decisions: [],
  appealable: false,
  appealUntil: null,
  appealWaits: false,
  payFailure: null,
  paidAt: null,
  recovery: null,
}

export const answered: Claim = { ...draft, thirdParty: false, findings: [] }

/** look/png/claim.png: 4 of 30 working days gone, 1 月 7 日, 周四. */
export const sent: Claim = {
  ...answered,
  status: 'first-audit',
  claimNo: 'BX20261125000001',
  line: '工作人员在审核，最晚 明年 1 月 7 日有结果',
  promise: { workingDays: 30, passedDays: 4, by: '2027-01-07', stoppedSince: null },
  stages: [
    {
      key: 'submitted',
      state: 'done',
      title: '已经交上去',
      at: '2026-11-25T09:12:00+08:00',
      text: '票据 1 张，费用 318.40 元',
    },
    {
      key: 'auto-audit',
      state: 'done',
      title: '系统核对通过',
      at: '2026-11-25T09:12:00+08:00',
      text: '票据是真的，没有报过，金额对得上',
    },
    { key: 'first-audit', state: 'now', title: '工作人员审核', at: null, text: '示例市医保服务中心，不用您做什么' },
    { key: 're-check', state: 'todo', title: '抽查', at: null, text: '100 份里抽 5 份，换人再看一遍' },
    { key: 'payout', state: 'todo', title: '打款', at: null, text: '到李桂兰的银行卡，尾号 6218' },
  ],
}

export const asking: Claim = {
  ...sent,
  status: 'supplement',
  promise: { workingDays: 30, passedDays: 4, by: null, stoppedSince: '2026-12-01T09:00:00+08:00' },
  supplement: {
    askedAt: '2026-12-01T09:00:00+08:00',
    missing: 1,
    pages: [{ role: 'record', why: '看不清诊断', done: false }],
  },
  stages: sent.stages.map((one) =>
    one.key === 'first-audit' ? { ...one, state: 'waiting', text: '请您补病历或处方' } : one,
  ),
}
