import * as v from 'valibot'
import { piece, pieceQuery } from '../papers/file'
import { date, filing, filingNo } from '../remote-care/filing'
import { material } from '../remote-care/material'
import { answers } from '../remote-care/questions'
import { clause } from '../shared/clause'
import { endpoint } from '../shared/endpoint'
import { id, institutionId, region } from '../shared/ids'

const access = { kind: 'sandbox' } as const
const params = v.object({ filingNo })

/** What lies on the clerk's desk: under review first, then what holds; newest first. */
export const listCases = endpoint({
  operationId: 'sandbox.listFilingCases',
  method: 'GET',
  path: '/sandbox/filings',
  summary: '备案窗口：有哪些',
  response: v.array(
    v.object({
      filingNo,
      personId: id,
      personName: v.string(),
      kindText: v.string(),
      placeName: v.string(),
      beginOn: date,
      state: v.string(),
      proofText: v.string(),
      pages: v.array(material),
    }),
  ),
  access,
})

/** The clerk looks at the papers: passed, sent back for others, or refused. */
export const reviewFiling = endpoint({
  operationId: 'sandbox.reviewFiling',
  method: 'POST',
  path: '/sandbox/filings/{filingNo}/review',
  summary: '备案窗口：审核',
  params,
  body: v.variant('result', [
    v.object({ result: v.literal('passed') }),
    /** `page`: only this one is wanted anew. */
    v.object({ result: v.literal('returned'), note: clause, page: v.optional(id) }),
    v.object({ result: v.literal('refused'), note: clause }),
  ]),
  response: filing,
  access,
  errors: ['state-conflict'],
})

/** A page of a filing, for the clerk to look at. */
export const readFilingPiece = endpoint({
  operationId: 'sandbox.readFilingPiece',
  method: 'GET',
  path: '/sandbox/filings/{filingNo}/files/{fileId}/pieces',
  summary: '备案窗口：看一页材料',
  params: v.object({ filingNo, fileId: id }),
  query: pieceQuery,
  response: piece,
  access,
})

/** 作废: a promise was not true; the filing is as if it had never been. */
export const revokeFiling = endpoint({
  operationId: 'sandbox.revokeFiling',
  method: 'POST',
  path: '/sandbox/filings/{filingNo}/revoke',
  summary: '备案窗口：作废',
  params,
  body: v.object({ note: clause }),
  response: filing,
  access,
  errors: ['state-conflict'],
})

/** The clerk files for somebody who came to the counter or rang 12393: identity is checked by word or by card. */
export const fileAtCounter = endpoint({
  operationId: 'sandbox.fileAtCounter',
  method: 'POST',
  path: '/sandbox/filings',
  summary: '备案窗口：替来的人或打电话的人办',
  body: v.object({ personId: id, by: v.picklist(['counter', 'phone']), region, answers, beginOn: v.optional(date) }),
  response: filing,
  status: 201,
  access,
  errors: [
    'not-found',
    'not-insured',
    'insurance-paused',
    'region-unsupported',
    'filing-exists',
    'filing-not-needed',
    'filing-proof',
    'malformed',
  ],
})

/** 急诊抢救，视同备案: the hospital marks the emergency (2501 or the visit's mark). */
export const markEmergency = endpoint({
  operationId: 'sandbox.markEmergency',
  method: 'POST',
  path: '/sandbox/filings/emergencies',
  summary: '医院标记急诊',
  body: v.object({ personId: id, institutionId }),
  response: filing,
  status: 201,
  access,
  errors: [
    'not-found',
    'not-insured',
    'insurance-paused',
    'region-unsupported',
    'institution-unknown',
    'filing-not-needed',
    'filing-exists',
  ],
})
