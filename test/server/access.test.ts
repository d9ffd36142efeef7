import { type Asking, decide, type Grant, type Session } from '../../mock-server/base/access/decide'
import type { Access } from '../../src/contract/shared/endpoint'

const NOW = 1_800_000_000_000
const session: Session = { sessionId: 's', personId: 'zhou', expiresAt: NOW + 1, ended: false }
const grant: Grant = {
  grantId: 'g',
  scopes: ['view', 'pay'],
  perPaymentFen: null,
  perDayFen: null,
  faceWithinSeconds: null,
  startsAt: NOW - 1000,
  expiresAt: NOW + 1,
  revokedAt: null,
}
const own: Asking = { now: NOW, session, actingFor: undefined, grant: undefined, facePassedAt: null }
const acting: Asking = { ...own, actingFor: 'li', grant }

const open: Access = { kind: 'public' }
const sandbox: Access = { kind: 'sandbox' }
const self: Access = { kind: 'self' }
const view: Access = { kind: 'delegable', scope: 'view' }
const book: Access = { kind: 'delegable', scope: 'book' }

const table: [string, Access, Asking, string][] = [
  ['public, nobody', open, { ...own, session: undefined }, 'yes'],
  ['public, a session that is over', open, { ...own, session: { ...session, expiresAt: NOW } }, 'yes'],
  ['sandbox, nobody', sandbox, { ...own, session: undefined }, 'yes'],
  ['self, nobody', self, { ...own, session: undefined }, 'session-missing'],
  ['self, signed out', self, { ...own, session: { ...session, ended: true } }, 'session-missing'],
  ['self, at the very end', self, { ...own, session: { ...session, expiresAt: NOW } }, 'session-expired'],
  ['self, herself', self, own, 'yes'],
  ['self, for another', self, acting, 'not-allowed'],
  ['self, named herself', self, { ...own, actingFor: 'zhou' }, 'not-allowed'],
  ['delegable, nobody', view, { ...acting, session: undefined }, 'session-missing'],
  ['delegable, session over', view, { ...acting, session: { ...session, expiresAt: NOW - 1 } }, 'session-expired'],
  ['delegable, herself', view, own, 'yes'],
  ['delegable, named herself', view, { ...own, actingFor: 'zhou' }, 'yes'],
  ['granted', view, acting, 'yes, granted'],
  ['stranger', view, { ...acting, grant: undefined }, 'grant-missing'],
  ['not begun', view, { ...acting, grant: { ...grant, startsAt: NOW + 1 } }, 'grant-missing'],
  ['without the scope', book, acting, 'grant-scope'],
  ['run out', view, { ...acting, grant: { ...grant, expiresAt: NOW } }, 'grant-expired'],
  ['revoked now', view, { ...acting, grant: { ...grant, revokedAt: NOW } }, 'grant-revoked'],
  ['revoked and run out', view, { ...acting, grant: { ...grant, revokedAt: 1, expiresAt: 1 } }, 'grant-revoked'],
  ['revoked later', view, { ...acting, grant: { ...grant, revokedAt: NOW + 1 } }, 'yes, granted'],
  ['no face check', view, { ...acting, grant: { ...grant, faceWithinSeconds: 60 } }, 'face-check-needed'],
  [
    'an old face check',
    view,
    { ...acting, grant: { ...grant, faceWithinSeconds: 60 }, facePassedAt: NOW - 60_001 },
    'face-check-needed',
  ],
  [
    'a face check just young enough',
    view,
    { ...acting, grant: { ...grant, faceWithinSeconds: 60 }, facePassedAt: NOW - 60_000 },
    'yes, granted',
  ],
]

test.each(table)('%s', (_, access, asking, expected) => {
  const decision = decide(access, asking)
  const said = decision.allowed ? (decision.grant ? 'yes, granted' : 'yes') : decision.code
  expect(said).toBe(expected)
})
