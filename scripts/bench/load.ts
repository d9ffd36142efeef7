import { client, type Send } from './client'

/** Each pays bill after bill; bills of one person cannot be settled at the same time. */
const PEOPLE = ['zhouxiao', 'liguilan', 'newcomer', 'retiree', 'stranger']
/** Bills made beforehand for each second and person: more than can be paid. */
const BILLS_A_SECOND = 160

export interface Measured {
  settled: number
  seconds: number
  times: { preview: number[]; order: number[]; paid: number[] }
}

export interface Load {
  prepare: () => Promise<void>
  run: (seconds: number) => Promise<Measured>
}

interface Payer {
  personId: string
  token: string
  bills: string[]
}

/** Ten lines of every kind, as a clinic's bill has. */
const lines = Array.from({ length: 10 }, (_, index) => {
  const line = { name: `项目 ${index + 1}`, unitPriceFen: 100 + index * 7, quantity: (index % 3) + 1 }
  if (index % 3 === 1) return { ...line, category: 'B', selfPayRatio: 0.1, priceCeilingFen: 120 }
  return { ...line, category: index % 5 === 4 ? 'C' : 'A' }
})

async function signIn(send: Send, personaId: string): Promise<Payer> {
  const { body } = await send('/api/session', { channel: 'weapp', code: `sandbox:${personaId}` })
  return { personId: body.person.personId, token: body.token, bills: [] }
}

async function issueBills(send: Send, payer: Payer, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const { body } = await send('/sandbox/bills', {
      personId: payer.personId,
      institutionId: 'H99010000001',
      medType: '11',
      lines,
    })
    payer.bills.push(body.billId)
  }
}

async function settleNext(send: Send, payer: Payer, times: Measured['times']): Promise<boolean> {
  const billId = payer.bills.pop()
  if (billId === undefined) throw new Error('the bills made beforehand are used up')
  const { token } = payer
  const shown = await send('/api/settlement/previews', { billId, useAccount: true, useMutualAid: true }, token)
  const placed = await send('/api/settlement/orders', { previewId: shown.body.previewId }, token)
  const ended = await send(`/sandbox/cashier/${placed.body.orderId}`, { result: 'paid' })
  times.preview.push(shown.ms)
  times.order.push(placed.ms)
  times.paid.push(ended.ms)
  if (ended.body.status !== 'paid') throw new Error(`not paid: ${JSON.stringify(ended.body)}`)
  return true
}

/** People who pay one bill after another, all at once. */
export function openLoad(address: string, seconds: number): Load {
  const send = client(address)
  let payers: Payer[] = []
  return {
    prepare: async () => {
      payers = await Promise.all(PEOPLE.map((personaId) => signIn(send, personaId)))
      await Promise.all(payers.map((payer) => issueBills(send, payer, seconds * BILLS_A_SECOND)))
    },
    run: async (duration) => {
      const times: Measured['times'] = { preview: [], order: [], paid: [] }
      const started = performance.now()
      const until = started + duration * 1000
      await Promise.all(
        payers.map(async (payer) => {
          while (performance.now() < until) await settleNext(send, payer, times)
        }),
      )
      return { settled: times.paid.length, seconds: (performance.now() - started) / 1000, times }
    },
  }
}
