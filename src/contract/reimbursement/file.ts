import * as v from 'valibot'
import { id } from '../shared/ids'
import { pageRole } from './kinds'
import { photoFault } from './photo'

/** What a page may be: nothing that can carry a script or unpack itself. */
export const fileTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const
export type FileType = (typeof fileTypes)[number]

/** Storage is bounded per file, per claim and per person (our numbers). */
export const MAX_FILE_BYTES = 5 * 1024 * 1024
export const MAX_CLAIM_BYTES = 40 * 1024 * 1024
export const MAX_PERSON_BYTES = 120 * 1024 * 1024
export const MAX_PAGES = 30
/** One piece of an upload: 60,000 characters as base64, within what one call may send. */
export const CHUNK_BYTES = 45_000

export const turn = v.picklist([0, 90, 180, 270])

/** One page of a claim. */
export const claimFile = v.object({
  fileId: id,
  role: pageRole,
  type: v.picklist(fileTypes),
  sizeBytes: v.number(),
  /** How much has arrived: an interrupted upload goes on from here. */
  receivedBytes: v.number(),
  state: v.picklist(['uploading', 'ready']),
  /** Clockwise, as it is shown. */
  turn,
  /** What the picture check found; empty where nothing, or where the host gives no pixels. */
  faults: v.array(photoFault),
  /** False where nobody could look at the pixels. */
  looked: v.boolean(),
})
export type ClaimFile = v.InferOutput<typeof claimFile>

/** Base64 of one piece. */
export const base64Piece = v.pipe(
  v.string(),
  v.minLength(4),
  v.maxLength(Math.ceil(CHUNK_BYTES / 3) * 4),
  v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
  v.check((text) => text.length % 4 === 0),
)
