import * as v from 'valibot'
import { listConsents } from '../account/endpoints'
import { exportData, listHoldings, requestDeletion, withdrawConsent } from '../account/trust'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'

/** In the guardian's own name, by the register; no grant is needed, and from 14 on the child decides herself. */
const access = { kind: 'self' } as const
const params = v.object({ personId: id })

/** 不满 14 岁的孩子, whose guardian (监护人) the caller is by the household register (PIPL 31). */
export const listWards = endpoint({
  operationId: 'family.listWards',
  method: 'GET',
  path: '/api/family/wards',
  summary: '我监护的孩子',
  response: v.object({ items: v.array(v.object({ personId: id, name: v.string(), age: v.number() })) }),
  access,
})

export const listWardConsents = endpoint({
  operationId: 'family.listWardConsents',
  method: 'GET',
  path: '/api/family/wards/{personId}/consents',
  summary: '孩子同意过什么',
  params,
  response: listConsents.response,
  access,
})

/** As easily as it was given, and with the same effect as the person's own. */
export const withdrawWardConsent = endpoint({
  operationId: 'family.withdrawWardConsent',
  method: 'DELETE',
  path: '/api/family/wards/{personId}/consents/{id}',
  summary: '替孩子收回同意',
  params: v.object({ personId: id, id }),
  response: withdrawConsent.response,
  access,
})

export const listWardHoldings = endpoint({
  operationId: 'family.listWardHoldings',
  method: 'GET',
  path: '/api/family/wards/{personId}/holdings',
  summary: '存了孩子什么',
  params,
  response: listHoldings.response,
  access,
})

export const exportWardData = endpoint({
  operationId: 'family.exportWardData',
  method: 'GET',
  path: '/api/family/wards/{personId}/export',
  summary: '导出孩子的信息',
  params,
  response: exportData.response,
  access,
})

export const requestWardDeletion = endpoint({
  operationId: 'family.requestWardDeletion',
  method: 'POST',
  path: '/api/family/wards/{personId}/deletion',
  summary: '删除孩子的信息',
  params,
  response: requestDeletion.response,
  status: 201,
  access,
})
