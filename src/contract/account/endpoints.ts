import * as v from 'valibot'
import { person } from '../session/endpoints'
import { endpoint, scopes } from '../shared/endpoint'
import { id } from '../shared/ids'
import { page, pageQuery } from '../shared/paging'

/** The one answer home needs: who, the state of her code, and the next best step. */
export const readHome = endpoint({
  operationId: 'account.readHome',
  method: 'GET',
  path: '/api/home',
  summary: '首页',
  response: v.object({
    person,
    credential: v.picklist(['none', 'active', 'suspended']),
    /** "杭州市职工医保，已激活", or what is in the way. */
    insuranceLine: v.string(),
    next: v.nullable(
      v.variant('kind', [
        v.object({ kind: v.literal('activate') }),
        v.object({ kind: v.literal('bill'), billId: id, institutionName: v.string(), totalFen: v.number() }),
        v.object({ kind: v.literal('order'), orderId: id, institutionName: v.string(), cashFen: v.number() }),
        /** A claim that waits for the person: a page, another card, or money to give back. */
        v.object({
          kind: v.literal('claim'),
          claimId: id,
          status: v.picklist(['supplement', 'pay-failed', 'recovering']),
          /** Empty for 生育津贴, which has no invoice. */
          institutionName: v.string(),
        }),
        /** A filing that was sent back and waits for a paper. */
        v.object({ kind: v.literal('filing'), filingId: id, placeName: v.string() }),
        v.object({
          kind: v.literal('appointment'),
          appointmentId: id,
          institutionName: v.string(),
          departmentName: v.string(),
          startsAt: v.string(),
        }),
      ]),
    ),
    openBills: v.number(),
    /** Somebody asks to act for the reader herself (亲情账户) and waits for her answer. */
    asked: v.optional(v.object({ requestId: id, actorName: v.string() })),
  }),
  // Whatever was granted: who acts for her must see for whom. Bills are named to `pay` and `view` only.
  access: { kind: 'delegable', scope: 'view', or: scopes },
})

/** 登录过的手机: where this account is or was signed in, the present one first. */
export const listDevices = endpoint({
  operationId: 'account.listDevices',
  method: 'GET',
  path: '/api/account/devices',
  summary: '登录过的手机',
  response: v.object({
    items: v.array(
      v.object({
        deviceId: id,
        name: v.string(),
        channel: v.string(),
        current: v.boolean(),
        firstSeenAt: v.string(),
        lastSeenAt: v.string(),
      }),
    ),
  }),
  access: { kind: 'self' },
})

/** Signs a device out for good; its session ends at once. Not the present one (sign out instead). */
export const removeDevice = endpoint({
  operationId: 'account.removeDevice',
  method: 'DELETE',
  path: '/api/account/devices/{id}',
  summary: '移除一台手机',
  params: v.object({ id }),
  response: v.object({ removed: v.literal(true) }),
  access: { kind: 'self' },
  errors: ['state-conflict'],
})

/** Messages in the program (消息), newest first. */
export const listMessages = endpoint({
  operationId: 'account.listMessages',
  method: 'GET',
  path: '/api/account/messages',
  summary: '消息',
  query: v.object(pageQuery),
  response: page(v.object({ messageId: id, at: v.string(), text: v.string() })),
  access: { kind: 'delegable', scope: 'receive-messages' },
})

/** What has been agreed to: 同意记录, newest first. */
export const listConsents = endpoint({
  operationId: 'account.listConsents',
  method: 'GET',
  path: '/api/account/consents',
  summary: '我同意过什么',
  response: v.object({
    items: v.array(
      v.object({
        consentId: id,
        purpose: v.string(),
        version: v.string(),
        at: v.string(),
        withdrawnAt: v.nullable(v.string()),
        /** In plain words; what taking it back does, and whether it can be (an ended purpose cannot). */
        title: v.optional(v.string()),
        effect: v.optional(v.string()),
        canWithdraw: v.optional(v.boolean()),
      }),
    ),
  }),
  access: { kind: 'self' },
})
