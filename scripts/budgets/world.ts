import * as v from 'valibot'

const token = v.object({ token: v.string(), person: v.object({ personId: v.string() }) })
const ids = v.object({
  billId: v.optional(v.string()),
  previewId: v.optional(v.string()),
  orderId: v.optional(v.string()),
  applicationId: v.optional(v.string()),
  verifyId: v.optional(v.string()),
})
const personas = v.array(v.object({ personaId: v.string(), form: v.record(v.string(), v.string()) }))

/** Things that exist in the sandbox so that every page has something to show. */
export interface World {
  origin: string
  openBill: string
  openOrder: string
  paidOrder: string
  application: string
  faceCheck: string
  /** Another person's activation, verified: only the PIN is missing. */
  verifiedApplication: string
}

/** A bill with as many lines as a real outpatient visit. */
const LINES = Array.from({ length: 10 }, (_, index) => ({
  name: `示例项目 ${index + 1}`,
  category: index % 3 === 0 ? 'A' : 'C',
  unitPriceFen: 1250 + index,
  quantity: 2,
}))

function client(origin: string) {
  const send = async (method: string, place: string, body: object | undefined, headers: Record<string, string>) => {
    const sent = { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
    const response = await fetch(`${origin}${place}`, method === 'GET' ? { headers } : sent)
    if (!response.ok) throw new Error(`${method} ${place}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  const signIn = async (personaId: string) => {
    const session = { channel: 'weapp', code: `sandbox:${personaId}` }
    const signed = v.parse(token, await send('POST', '/api/session', session, {}))
    let key = 0
    const post = async (place: string, body: object) => {
      key += 1
      const headers = { authorization: `Bearer ${signed.token}`, 'idempotency-key': `budgets-${personaId}-${key}` }
      return v.parse(ids, await send('POST', place, body, headers))
    }
    return { personId: signed.person.personId, post }
  }
  return { send, signIn }
}

function known(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`The sandbox gave no ${what}.`)
  return value
}

/** Fills a fresh sandbox: an open bill, an order waiting to be paid, a paid one, an activation under way. */
export async function fillWorld(origin: string): Promise<World> {
  const { send, signIn } = client(origin)
  const zhou = await signIn('zhouxiao')
  const bill = { personId: zhou.personId, institutionId: 'H99010000001', medType: '11', lines: LINES }
  const issue = async () => known((await zhou.post('/sandbox/bills', bill)).billId, 'bill')
  const order = async () => {
    const choice = { billId: await issue(), useAccount: true, useMutualAid: false }
    const { previewId } = await zhou.post('/api/settlement/previews', choice)
    return known((await zhou.post('/api/settlement/orders', { previewId })).orderId, 'order')
  }
  const paidOrder = await order()
  await zhou.post(`/sandbox/cashier/${paidOrder}`, { result: 'paid' })
  const openOrder = await order()
  const openBill = await issue()

  const all = v.parse(personas, await send('GET', '/sandbox/personas', undefined, {}))
  const apply = async (personaId: string) => {
    const { post } = await signIn(personaId)
    const { name, certType, certNo, phone } = all.find((one) => one.personaId === personaId)?.form ?? {}
    const real = { name, certType, certNo, phone, consents: ['identity', 'face'] }
    const id = known((await post('/api/activation/applications', real)).applicationId, 'application')
    const face = await post(`/api/activation/applications/${id}/face`, { consents: ['face'] })
    return { id, post, verifyId: known(face.verifyId, 'face check') }
  }
  const newcomer = await apply('newcomer')
  const expecting = await apply('expecting')
  await expecting.post(`/sandbox/face/${expecting.verifyId}`, { result: 'passed' })
  const proof = { way: 'face', verifyId: expecting.verifyId }
  await expecting.post(`/api/activation/applications/${expecting.id}/verify`, proof)
  return {
    origin,
    openBill,
    openOrder,
    paidOrder,
    application: newcomer.id,
    faceCheck: newcomer.verifyId,
    verifiedApplication: expecting.id,
  }
}
