import * as v from 'valibot'
import { id } from '../shared/ids'
import { frame } from './frame'
import { photoFault } from './photo'

/** What a page may be: nothing that can carry a script or unpack itself. */
export const fileTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const
export type FileType = (typeof fileTypes)[number]

/** Storage is bounded per file, per claim or filing, and of what is under way per person (our numbers). */
export const MAX_FILE_BYTES = 5 * 1024 * 1024
export const MAX_SET_BYTES = 40 * 1024 * 1024
export const MAX_PERSON_BYTES = 120 * 1024 * 1024
export const MAX_PAGES = 30
/** One piece of an upload: 60,000 characters as base64, within what one call may send. */
export const CHUNK_BYTES = 45_000

export const turn = v.picklist([0, 90, 180, 270])
export type Turn = v.InferOutput<typeof turn>

/** 一页材料: one page of a claim or a filing. */
export const paperFile = v.object({
  fileId: id,
  type: v.picklist(fileTypes),
  sizeBytes: v.number(),
  /** How much has arrived: an interrupted upload goes on from here. */
  receivedBytes: v.number(),
  state: v.picklist(['uploading', 'ready']),
  /** Of the picture as it was taken, in points; null for a PDF, and until all of it is there. */
  width: v.nullable(v.number()),
  height: v.nullable(v.number()),
  /** When it was announced. */
  addedAt: v.string(),
  /** Clockwise, as it is shown. */
  turn,
  /** The part that counts, of the picture before it is turned; null: all of it. What is outside stays kept. */
  crop: v.nullable(frame),
  /** Where the sheet of paper lies in the picture, as far as the office's look can tell. */
  suggested: v.nullable(frame),
  /** What the picture check found within `crop`; empty where nothing, or where nobody could look. */
  faults: v.array(photoFault),
  /** False where nobody could look at the pixels. */
  looked: v.boolean(),
})
export type PaperFile = v.InferOutput<typeof paperFile>

/** What every upload says of a page before its first piece. */
export const announced = {
  type: v.picklist(fileTypes),
  sizeBytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_FILE_BYTES)),
  /** What the phone's own look at the pixels found; null where the host gives no pixels. */
  faults: v.nullable(v.pipe(v.array(photoFault), v.maxLength(4))),
}

/** Base64 of one piece. */
const base64Piece = v.pipe(
  v.string(),
  v.minLength(4),
  v.maxLength(Math.ceil(CHUNK_BYTES / 3) * 4),
  v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
  v.check((text) => text.length % 4 === 0),
)

/** The next piece; `from` is the byte it begins with. */
export const sentPiece = v.object({
  from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_FILE_BYTES)),
  base64: base64Piece,
})

/** Which piece is asked for, and the piece; `next` is where the one after it begins. */
export const pieceQuery = v.object({
  from: v.optional(v.pipe(v.string(), v.regex(/^\d{1,8}$/), v.transform(Number))),
})
export const piece = v.object({ from: v.number(), base64: v.string(), next: v.nullable(v.number()) })
export type Piece = v.InferOutput<typeof piece>
