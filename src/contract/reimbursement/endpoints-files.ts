import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { base64Piece, claimFile, fileTypes, MAX_FILE_BYTES, turn } from './file'
import { pageRole } from './kinds'
import { photoFault } from './photo'

const acting = { kind: 'delegable', scope: 'claim' } as const
const claimOnly = v.object({ claimId: id })
const params = v.object({ claimId: id, fileId: id })
const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_FILE_BYTES))

/** Announces a page: the space is set aside, and refused where a bound is reached. */
export const createFile = endpoint({
  operationId: 'reimbursement.createFile',
  method: 'POST',
  path: '/api/reimbursement/claims/{claimId}/files',
  summary: '加一页材料',
  params: claimOnly,
  body: v.object({
    role: pageRole,
    type: v.picklist(fileTypes),
    sizeBytes: size,
    /** What the phone's own look at the pixels found; null where the host gives no pixels. */
    faults: v.nullable(v.pipe(v.array(photoFault), v.maxLength(4))),
  }),
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
  body: v.object({
    from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_FILE_BYTES)),
    base64: base64Piece,
  }),
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
  query: v.object({ from: v.optional(v.pipe(v.string(), v.regex(/^\d{1,8}$/), v.transform(Number))) }),
  response: v.object({ from: v.number(), base64: v.string(), next: v.nullable(v.number()) }),
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
