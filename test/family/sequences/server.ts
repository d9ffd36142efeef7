import { issue, preview } from '../../settlement/server/desk'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { LI, messages, ok, revokeCode, showFace } from '../steps'
import type { Step } from './steps'

/** Sessions end after 2 hours of the sandbox's clock, so each step signs in anew. */
const actorOf = (box: Sandbox) => box.signIn('zhouxiao')

async function grant(box: Sandbox, step: Extract<Step, { do: 'grant' }>): Promise<void> {
  const who = await actorOf(box)
  const { scopes, perPaymentFen, perDayFen, term } = step
  const whom = { by: 'personId', personId: LI }
  const body = { whom, relation: 'grandparent', scopes, perPaymentFen, perDayFen, term }
  const request = ok(await who.post('/api/family/requests', body))
  ok(await box.post(`/sandbox/family-counter/${request.counterNo}`, { answer: 'agree' }))
}

/** A bill outside the list: all of it is cash. */
async function orderCash(box: Sandbox, who: SignedIn, fen: number): Promise<string | undefined> {
  const lines = [{ name: '自费项目', category: 'C', unitPriceFen: fen, quantity: 1 }]
  const { billId } = await issue(box, { personId: LI, lines })
  const acting = { actingFor: LI }
  const shown = await preview(who, billId, { useAccount: false, useMutualAid: false }, acting)
  if (shown.status !== 201) return undefined
  const placed = await who.post('/api/settlement/orders', { previewId: shown.body.previewId }, acting)
  return placed.status === 201 ? placed.body.orderId : undefined
}

async function revoke(box: Sandbox, by: 'subject' | 'actor' | 'phone'): Promise<void> {
  const who = await box.signIn(by === 'actor' ? 'zhouxiao' : 'liguilan')
  const grants = ok(await who.get('/api/family/grants'))
  const [first] = by === 'actor' ? grants.actingFor : grants.actedBy
  if (first?.state !== 'active') return
  if (by !== 'phone') ok(await who.delete(`/api/family/grants/${first.grantId}`))
  else {
    const code = await revokeCode(box, LI)
    ok(await box.post('/sandbox/phone/hotline', { fromPhone: '13900000921', revokeCode: code }))
  }
}

/** Plays a sequence on a fresh world of the real server, over its HTTP interface. */
export async function playServer(box: Sandbox, steps: readonly Step[]): Promise<void> {
  await box.reset()
  let waiting: string | undefined
  const end = async (result: 'paid' | 'cancelled') => {
    if (waiting) await box.post(`/sandbox/cashier/${waiting}`, { result })
    waiting = undefined
  }
  for (const step of steps) {
    if (step.do === 'grant') await grant(box, step)
    else if (step.do === 'face') await showFaceIfOpen(box)
    else if (step.do === 'pay') {
      waiting = (await orderCash(box, await actorOf(box), step.fen)) ?? waiting
      if (step.end !== 'later') await end(step.end)
    } else if (step.do === 'finish') await end('paid')
    else if (step.do === 'look') await (await actorOf(box)).get('/api/bills', { actingFor: LI })
    else if (step.do === 'revoke') await revoke(box, step.by)
    else await box.advance(step.seconds)
  }
}

const showFaceIfOpen = async (box: Sandbox) => showFace(box, await actorOf(box))

interface Paid {
  order_id: string
  cash_fen: number
  day: string
  created_at: number
  paid_at: number
  grant_id: string
}

/** What must hold of every delegated payment in the database: within its grant and ceilings, recorded, and told. */
export async function serverViolations(box: Sandbox): Promise<{ payments: number; found: string[] }> {
  const found: string[] = []
  const paid = await box.db
    .selectFrom('settlement_orders')
    .select(['order_id', 'cash_fen', 'day', 'created_at', 'paid_at', 'grant_id', 'payer_id'])
    .where('status', '=', 'paid')
    .execute()
  const grants = await box.db.selectFrom('grants').selectAll().execute()
  const records = await box.db.selectFrom('delegated_acts').selectAll().execute()
  const acts = await box.db.selectFrom('acts').selectAll().where('operation', '=', 'settlement.pay').execute()
  const told = (await messages(box, LI)).filter(({ channel, text }) => channel === 'sms' && text.includes('替您付好了'))
  const sums = new Map<string, number>()
  for (const one of paid) {
    const grant = grants.find(({ grant_id: id }) => id === one.grant_id)
    if (!grant || one.paid_at === null) {
      found.push(`${one.order_id} has no grant`)
      continue
    }
    check({ ...one, paid_at: one.paid_at, grant_id: grant.grant_id }, grant)
    const recorded = records.some(
      (record) =>
        record.operation === 'settlement.createOrder' &&
        record.grant_id === grant.grant_id &&
        record.at === one.created_at &&
        record.amount_fen === one.cash_fen &&
        record.face_age_seconds !== null &&
        record.face_age_seconds <= 3600,
    )
    if (!recorded) found.push(`${one.order_id} has no record`)
    if (!acts.some(({ detail }) => detail.orderId === one.order_id)) found.push(`${one.order_id} is not in the acts`)
  }
  if (told.length !== paid.length) found.push(`${paid.length} payments, told of ${told.length}`)
  return { payments: paid.length, found }

  function check(one: Paid, grant: (typeof grants)[number]): void {
    if (!grant.scopes.includes('pay')) found.push(`${one.order_id} without the scope`)
    if (one.cash_fen > (grant.per_payment_fen ?? 0)) found.push(`${one.order_id} over the ceiling of one payment`)
    if (one.created_at < grant.starts_at || one.paid_at >= grant.expires_at)
      found.push(`${one.order_id} outside the term`)
    if (grant.revoked_at !== null && one.paid_at > grant.revoked_at) found.push(`${one.order_id} after the end`)
    const key = `${grant.grant_id} ${one.day}`
    sums.set(key, (sums.get(key) ?? 0) + one.cash_fen)
    if ((sums.get(key) ?? 0) > (grant.per_day_fen ?? 0)) found.push(`${one.order_id} over the ceiling of the day`)
  }
}
