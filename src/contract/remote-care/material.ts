import * as v from 'valibot'
import { MAX_PAGES, paperFile } from '../papers/file'
import { id } from '../shared/ids'
import { materialKinds, PROMISE_VERSION } from './proof'

export const materialKind = v.picklist(materialKinds)

/** One page of a filing's papers. */
export const material = v.object({ ...paperFile.entries, kind: materialKind })
export type Material = v.InferOutput<typeof material>

const fileIds = v.pipe(v.array(id), v.minLength(1), v.maxLength(MAX_PAGES))

/** A proof as it is handed in: papers by the pages that were uploaded for them. */
export const givenProof = v.variant('way', [
  v.object({ way: v.literal('promise'), version: v.literal(PROMISE_VERSION) }),
  v.object({
    way: v.literal('materials'),
    items: v.pipe(v.array(v.object({ kind: materialKind, fileIds })), v.minLength(1), v.maxLength(5)),
  }),
  v.object({ way: v.literal('none') }),
])
export type GivenProof = v.InferOutput<typeof givenProof>
