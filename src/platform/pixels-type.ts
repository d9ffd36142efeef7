/** Decoded pixels, RGBA. */
export interface Pixels {
  width: number
  height: number
  data: ArrayLike<number>
}

/** Enough to judge a page by, and quick on an old phone. */
export const LONGEST_SIDE = 480

export function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height, 1))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
