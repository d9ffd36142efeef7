/** A picture may have this many points: what a phone's camera makes, and no bomb. What has more is refused unopened. */
export const MOST_PIXELS = 64_000_000

/**
 * This many are unpacked to be looked at: A4 at 300 points an inch. The program sends no more than that; unpacking
 * more would keep everybody else waiting (measured with jpeg-js: about 0.1 s a million points). A JPEG that has more stays
 * as the phone saw it; a PNG, which cannot be trusted before it is unpacked, is refused.
 */
export const MOST_DECODED = 9_000_000
