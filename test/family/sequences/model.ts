import { staysWithin } from '../../../mock-server/base/access/ceiling-rule'
import { decide, type Grant } from '../../../mock-server/base/access/decide'
import { untilDay } from '../../../src/contract/family/limits'
import { dayInChina } from '../../../src/contract/shared/dates'
import type { Step } from './steps'

const START = Date.parse('2026-11-24T09:00:00+08:00')
const FACE_SECONDS = 3600
const ORDER_MS = 1_800_000
const DAY_MS = 86_400_000

/** A payment that went through, with the grant it went through under. */
export interface Payment {
  grant: Grant
  fen: number
  orderedAt: number
  paidAt: number
  facePassedAt: number | null
}

interface Waiting {
  grant: Grant
  fen: number
  orderedAt: number
  expiresAt: number
  facePassedAt: number | null
}

/**
 * The server's two pure decisions, `decide` and `staysWithin`, over memory instead of a database: fast, and without
 * what only a database can get wrong (locks, records). Those are for server.ts.
 */
export function playModel(steps: readonly Step[]): Payment[] {
  let now = START
  let grant: Grant | undefined
  let facePassedAt: number | null = null
  let waiting: Waiting | undefined
  let count = 0
  const spent = new Map<string, number>()
  const payments: Payment[] = []

  const ask = (scope: 'pay' | 'view') =>
    decide(
      { kind: 'delegable', scope },
      {
        now,
        session: { sessionId: 's', personId: 'actor', expiresAt: Number.MAX_SAFE_INTEGER, ended: false },
        actingFor: 'subject',
        grant,
        facePassedAt,
      },
    )
  const keyOf = (of: Grant, at: number) => `${of.grantId} ${dayInChina(at)}`
  const giveBack = ({ grant: of, fen, orderedAt }: Waiting) => {
    const key = keyOf(of, orderedAt)
    spent.set(key, Math.max(0, (spent.get(key) ?? 0) - fen))
  }
  const letGo = () => {
    if (waiting) giveBack(waiting)
    waiting = undefined
  }
  const finish = () => {
    if (waiting && waiting.expiresAt > now) payments.push({ ...waiting, paidAt: now })
    else if (waiting) giveBack(waiting)
    waiting = undefined
  }

  for (const step of steps) {
    switch (step.do) {
      case 'grant': {
        letGo()
        count += 1
        const until = Date.parse(`${untilDay(step.term, dayInChina(now))}T00:00:00+08:00`) + DAY_MS
        const pays = step.scopes.includes('pay')
        grant = {
          grantId: `g${count}`,
          scopes: step.scopes,
          perPaymentFen: pays ? step.perPaymentFen : null,
          perDayFen: pays ? step.perDayFen : null,
          faceWithinSeconds: FACE_SECONDS,
          startsAt: now,
          expiresAt: until,
          revokedAt: null,
        }
        break
      }
      case 'face':
        facePassedAt = now
        break
      case 'pay': {
        const decision = ask('pay')
        if (!decision.allowed || !decision.grant) break
        letGo()
        const key = keyOf(decision.grant, now)
        if (!staysWithin(decision.grant, spent.get(key) ?? 0, step.fen)) break
        spent.set(key, (spent.get(key) ?? 0) + step.fen)
        const expiresAt = Math.min(now + ORDER_MS, decision.grant.expiresAt)
        waiting = { grant: decision.grant, fen: step.fen, orderedAt: now, expiresAt, facePassedAt }
        if (step.end === 'paid') finish()
        if (step.end === 'cancelled') letGo()
        break
      }
      case 'finish':
        finish()
        break
      case 'look':
        ask('view')
        break
      case 'revoke':
        if (grant && grant.revokedAt === null) grant.revokedAt = now
        letGo()
        break
      case 'wait':
        now += step.seconds * 1000
        break
    }
  }
  return payments
}

/** What must hold of every payment, said without the functions that allowed it. */
export function violationsOf(payments: readonly Payment[]): string[] {
  const found: string[] = []
  const sums = new Map<string, number>()
  for (const { grant, fen, orderedAt, paidAt, facePassedAt } of payments) {
    if (!grant.scopes.includes('pay')) found.push('paid without the scope')
    if (grant.perPaymentFen === null || fen > grant.perPaymentFen) found.push('over the ceiling of one payment')
    if (orderedAt < grant.startsAt || paidAt >= grant.expiresAt) found.push('outside the term')
    if (grant.revokedAt !== null && paidAt > grant.revokedAt) found.push('after the end')
    if (facePassedAt === null || orderedAt - facePassedAt > FACE_SECONDS * 1000) found.push('without a recent face')
    const key = `${grant.grantId} ${new Date(orderedAt + 8 * 3_600_000).toISOString().slice(0, 10)}`
    sums.set(key, (sums.get(key) ?? 0) + fen)
    if ((sums.get(key) ?? 0) > (grant.perDayFen ?? 0)) found.push('over the ceiling of the day')
  }
  return found
}
