import * as v from 'valibot'
import { announced, piece, pieceQuery, sentPiece, turn } from '../papers/file'
import { frame } from '../papers/frame'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { claimFile } from './file'
import { pageRole } from './kinds'

const acting = { kind: 'delegable', scope: 'claim' } as const
const claimOnly = v.object({ claimId: id })
const params = v.object({ claimId: id, fileId: id })

/** Announces a page: the space is set aside, and refused where a bound is reached. */
export const createFile = endpoint({
  operationId: 'reimbursement.createFile',
  method: 'POST',
  path: '/api/reimbursement/claims/{claimId}/files',
  summary: '加一页材料',
  params: claimOnly,
  body: v.object({ role: pageRole, ...announced }),
  response: claimFile,
  status: 201,
  access: acting,
  idempotent: true,
  errors: ['storage-full', 'state-conflict'],
})

/** How far an upload is: what an interrupted one goes on from. */
export const readFile = endpoint({
  operationId: 'reimbursement.readFile',
  method: 'GET',
  path: '/api/reimbursement/claims/{claimId}/files/{fileId}',
  summary: '一页材料传到哪里',
  params,
  response: claimFile,
  access: acting,
})

/**
 * The next piece. `from` is where it begins: a piece that had arrived before changes nothing, a gap is refused with
 * `state-conflict`. With the last one the whole is looked at: only what truly is a JPEG, PNG or PDF stays.
 */
export const addPiece = endpoint({
  operationId: 'reimbursement.addPiece',
  method: 'POST',
  path: '/api/reimbursement/claims/{claimId}/files/{fileId}/pieces',
  summary: '传一段材料',
  params,
  body: sentPiece,
  response: claimFile,
  access: acting,
  errors: ['file-refused', 'state-conflict'],
})

/** The content, piece by piece, for who is entitled and nobody else. */
export const readPiece = endpoint({
  operationId: 'reimbursement.readPiece',
  method: 'GET',
  path: '/api/reimbursement/claims/{claimId}/files/{fileId}/pieces',
  summary: '看一页材料',
  params,
  query: pieceQuery,
  response: piece,
  access: { kind: 'delegable', scope: 'claim', or: ['view'] },
})

/** Turns a page the right way up. */
export const turnFile = endpoint({
  operationId: 'reimbursement.turnFile',
  method: 'POST',
  path: '/api/reimbursement/claims/{claimId}/files/{fileId}/turn',
  summary: '转正一页',
  params,
  body: v.object({ turn }),
  response: claimFile,
  access: acting,
  errors: ['state-conflict'],
})

/** 裁边: the part that counts; null takes it back. The picture itself stays as it was sent, and is looked at anew. */
export const cropFile = endpoint({
  operationId: 'reimbursement.cropFile',
  method: 'POST',
  path: '/api/reimbursement/claims/{claimId}/files/{fileId}/crop',
  summary: '裁一页',
  params,
  body: v.object({ crop: v.nullable(frame) }),
  response: claimFile,
  access: acting,
  errors: ['state-conflict'],
})

export const removeFile = endpoint({
  operationId: 'reimbursement.removeFile',
  method: 'DELETE',
  path: '/api/reimbursement/claims/{claimId}/files/{fileId}',
  summary: '拿掉一页',
  params,
  response: v.object({ removed: v.literal(true) }),
  access: acting,
  errors: ['state-conflict'],
})
