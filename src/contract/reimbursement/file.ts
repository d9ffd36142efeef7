import * as v from 'valibot'
import { paperFile } from '../papers/file'
import { pageRole } from './kinds'

/** One page of a claim. */
export const claimFile = v.object({ ...paperFile.entries, role: pageRole })
export type ClaimFile = v.InferOutput<typeof claimFile>
