import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'

const access = { kind: 'self' } as const

/** Takes a consent back, as easily as it was given: one call, no reason asked. What follows is in `effect`. */
export const withdrawConsent = endpoint({
  operationId: 'account.withdrawConsent',
  method: 'DELETE',
  path: '/api/account/consents/{id}',
  summary: '收回同意',
  params: v.object({ id }),
  response: v.object({ consentId: id, withdrawnAt: v.string(), effect: v.string() }),
  access,
})

/** 本程序存了我什么: each kind of data, why, and until when (PIPL 17, 19, 45). */
export const listHoldings = endpoint({
  operationId: 'account.listHoldings',
  method: 'GET',
  path: '/api/account/holdings',
  summary: '存了我什么',
  response: v.object({
    items: v.array(
      v.object({
        kind: v.string(),
        title: v.string(),
        why: v.string(),
        /** "办完就删", "到 2041 年 11 月 24 日". */
        until: v.string(),
        count: v.number(),
        /** True where the law or the fund's supervision asks to keep it. */
        mustKeep: v.boolean(),
        /** 敏感个人信息 (PIPL 28). */
        sensitive: v.boolean(),
      }),
    ),
  }),
  access,
})

/** A copy of it all (PIPL 45), readable by people and machines. Numbers of certificates and phones are masked. */
export const exportData = endpoint({
  operationId: 'account.exportData',
  method: 'GET',
  path: '/api/account/export',
  summary: '导出我的信息',
  response: v.object({
    madeAt: v.string(),
    person: v.record(v.string(), v.unknown()),
    parts: v.array(v.object({ kind: v.string(), title: v.string(), rows: v.array(v.record(v.string(), v.unknown())) })),
    /** True where a part was cut to its newest 1,000 rows. */
    cut: v.boolean(),
  }),
  access,
})

/** 删除我的信息: what can go goes at once; what must be kept is named with the reason. Sign-in goes on working. */
export const requestDeletion = endpoint({
  operationId: 'account.requestDeletion',
  method: 'POST',
  path: '/api/account/deletion',
  summary: '删除我的信息',
  response: v.object({
    deletionId: id,
    at: v.string(),
    deleted: v.array(v.object({ title: v.string(), count: v.number() })),
    kept: v.array(v.object({ title: v.string(), why: v.string(), until: v.string() })),
  }),
  status: 201,
  access,
  errors: ['under-age'],
})
