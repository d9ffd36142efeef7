import { policyByVersion } from '../../../mock-server/regions/policy-for'
import { explain } from '../../../mock-server/services/settlement/engine/explain/explain'
import { explainSources } from '../../../mock-server/services/settlement/engine/explain/sources'
import type { Order, Preview } from '../../../src/contract/settlement/order'
import { pictureBill, pictureLines, settled } from '../engine/bill'

const outcome = settled('610900', pictureBill)
const policy = policyByVersion(outcome.trace.policyVersion)
if (!policy) throw new Error('the policy of the picture is not shipped')

const visit = { institutionName: '示例市第一医院', department: '心血管内科', visitDate: '2026-11-24' }

/** As 李桂兰 pays it herself and 周晓 shares: 404.60 = 199.29 + 0 + 150.00 + 55.31 (look/spec.md §6), by the engine. */
const sources = explainSources(outcome.trace, {
  policy,
  patient: null,
  holder: { name: '周晓', isReader: false },
  payer: '我',
  channel: '微信支付',
})

export const preview: Preview = {
  previewId: 'preview-1',
  billId: 'bill-1',
  ...visit,
  breakdown: outcome.breakdown,
  sources,
  explanation: explain(outcome.trace, { policy, lines: pictureLines }).map((one) => ({
    ...one,
    lines: [...one.lines],
  })),
  useAccount: true,
  useMutualAid: true,
  accountAvailableFen: 0,
  mutualAidAvailableFen: 15_000,
  policyVersion: policy.version,
  expiresAt: '2026-11-24T10:56:00+08:00',
}

/** The same bill without the shared account: all of her part in cash. */
export const unsharedPreview: Preview = {
  ...preview,
  previewId: 'preview-2',
  useMutualAid: false,
  breakdown: { ...preview.breakdown, accountFen: 0, mutualAidFen: 0, cashFen: 20_531 },
  sources: sources.map((one) =>
    one.source === 'shared'
      ? { ...one, amountFen: 0, note: '这次没有选用' }
      : one.source === 'cash'
        ? { ...one, amountFen: 20_531 }
        : one,
  ),
}

export const order: Order = {
  orderId: 'order-0042',
  billId: 'bill-1',
  status: 'awaiting-payment',
  payment: { kind: 'mixed', cashFen: 5531 },
  breakdown: outcome.breakdown,
  sources,
  ...visit,
  patientName: '李桂兰',
  payerName: '李桂兰',
  createdAt: '2026-11-24T10:47:00+08:00',
  expiresAt: '2026-11-24T11:17:00+08:00',
  failure: null,
  refundedFen: 0,
  receipt: null,
}

export const paidOrder: Order = {
  ...order,
  status: 'paid',
  receipt: {
    receiptNo: '26112410470042',
    paidAt: '2026-11-24T10:47:30+08:00',
    institutionName: visit.institutionName,
    patientName: '李桂兰',
    payerName: '李桂兰',
    channel: '微信支付',
    sources,
    totalFen: 40_460,
  },
}
