import type { Answer, CallOptions, Sandbox, SignedIn } from '../../shared/sandbox'

/** 示例市第一医院, Hangzhou, level 3. */
export const HOSPITAL = 'H99010000001'

/** The bill of the pictures (look/spec.md §6). */
export const pictureLines = [
  { name: '诊察费', category: 'A', unitPriceFen: 2500, quantity: 1 },
  { name: '心脏彩超', category: 'B', selfPayRatio: 0.1, unitPriceFen: 18_000, quantity: 1 },
  { itemCode: 'XC08CAA173A001010100001', name: '氨氯地平', unit: '盒', category: 'A', unitPriceFen: 2380, quantity: 2 },
  {
    itemCode: 'XC10AAA263A001010100002',
    name: '阿托伐他汀',
    unit: '盒',
    category: 'B',
    selfPayRatio: 0.1,
    unitPriceFen: 4200,
    priceCeilingFen: 4000,
    quantity: 2,
  },
  { itemCode: 'XC01EBF017B002010100003', name: '辅酶 Q10', unit: '盒', category: 'C', unitPriceFen: 6800, quantity: 1 },
]

/** One plain line in the list: 甲类. */
export const plainLines = (amountFen: number) => [
  { name: '检查费', category: 'A', unitPriceFen: amountFen, quantity: 1 },
]

export interface BillAsk {
  personId: string
  medType?: string
  lines?: unknown
  institutionId?: string
  visitId?: string
}

/** A hospital issues a bill; the answer's ids. */
export async function issue(box: Sandbox, ask: BillAsk): Promise<{ billId: string; visitId: string }> {
  const body = { institutionId: HOSPITAL, medType: '11', lines: plainLines(10_000), department: '心血管内科', ...ask }
  return created(await box.post('/sandbox/bills', body))
}

export function created(answer: Answer): Answer['body'] {
  if (answer.status !== 201) throw new Error(`expected 201, got ${answer.status} ${answer.text}`)
  return answer.body
}

export const share = async (box: Sandbox, holderPersonId: string, memberPersonId: string, ceilingPerUseFen: number) =>
  created(await box.post('/sandbox/shares', { holderPersonId, memberPersonId, ceilingPerUseFen }))

interface Use {
  useAccount?: boolean
  useMutualAid?: boolean
}

export const preview = (who: SignedIn, billId: string, use: Use = {}, options?: CallOptions) =>
  who.post('/api/settlement/previews', { billId, useAccount: true, useMutualAid: true, ...use }, options)

export const order = (who: SignedIn, previewId: string, options?: CallOptions) =>
  who.post('/api/settlement/orders', { previewId }, options)

export const cashier = (box: Sandbox, orderId: string, result: string) =>
  box.post(`/sandbox/cashier/${orderId}`, { result })

export const readOrder = async (who: SignedIn, orderId: string) =>
  (await who.get(`/api/settlement/orders/${orderId}`)).body

/** Previews and orders a bill. */
export async function ordered(who: SignedIn, billId: string, use: Use = {}): Promise<Answer['body']> {
  const shown = created(await preview(who, billId, use))
  return created(await order(who, shown.previewId))
}

/** Pays a bill to the end. */
export async function paid(box: Sandbox, who: SignedIn, billId: string, use: Use = {}): Promise<Answer['body']> {
  const { orderId } = await ordered(who, billId, use)
  const answer = await cashier(box, orderId, 'paid')
  if (answer.body.status !== 'paid') throw new Error(`not paid: ${answer.text}`)
  return readOrder(who, orderId)
}
