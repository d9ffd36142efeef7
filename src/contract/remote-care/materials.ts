import * as v from 'valibot'
import { announced, piece, pieceQuery, sentPiece, turn } from '../papers/file'
import { frame } from '../papers/frame'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { access } from './access'
import { material, materialKind } from './material'

const params = v.object({ fileId: id })
const path = '/api/remote-care/materials'
const one = `${path}/{fileId}` as const
const errors = ['state-conflict'] as const

/** 备案材料 that were handed in and belong to no filing yet: who comes back, on this phone or another, goes on from them. */
export const listMaterials = endpoint({
  operationId: 'filing.listMaterials',
  method: 'GET',
  path,
  summary: '还没交的备案材料',
  response: v.object({ items: v.array(material) }),
  access,
})

/** Announces a page: the space is set aside, and refused where a bound is reached. */
export const createMaterial = endpoint({
  operationId: 'filing.createMaterial',
  method: 'POST',
  path,
  summary: '加一页备案材料',
  body: v.object({ kind: materialKind, ...announced }),
  response: material,
  status: 201,
  access,
  idempotent: true,
  errors: ['storage-full'],
})

/** How far an upload is: what an interrupted one goes on from. */
export const readMaterial = endpoint({
  operationId: 'filing.readMaterial',
  method: 'GET',
  path: one,
  summary: '一页备案材料传到哪里',
  params,
  response: material,
  access,
})

/** The next piece, as `reimbursement.addPiece`. */
export const addMaterialPiece = endpoint({
  operationId: 'filing.addMaterialPiece',
  method: 'POST',
  path: `${one}/pieces`,
  summary: '传一段备案材料',
  params,
  body: sentPiece,
  response: material,
  access,
  errors: ['file-refused', ...errors],
})

/** The content, piece by piece: hers, and of who may file for her. */
export const readMaterialPiece = endpoint({
  operationId: 'filing.readMaterialPiece',
  method: 'GET',
  path: `${one}/pieces`,
  summary: '看一页备案材料',
  params,
  query: pieceQuery,
  response: piece,
  access,
})

export const turnMaterial = endpoint({
  operationId: 'filing.turnMaterial',
  method: 'POST',
  path: `${one}/turn`,
  summary: '转正一页备案材料',
  params,
  body: v.object({ turn }),
  response: material,
  access,
  errors,
})

/** 裁边, as `reimbursement.cropFile`. */
export const cropMaterial = endpoint({
  operationId: 'filing.cropMaterial',
  method: 'POST',
  path: `${one}/crop`,
  summary: '裁一页备案材料',
  params,
  body: v.object({ crop: v.nullable(frame) }),
  response: material,
  access,
  errors,
})

/** Only while it belongs to no filing: what the clerk has seen stays. */
export const removeMaterial = endpoint({
  operationId: 'filing.removeMaterial',
  method: 'DELETE',
  path: one,
  summary: '拿掉一页备案材料',
  params,
  response: v.object({ removed: v.literal(true) }),
  access,
  errors,
})
