/** A picture may have this many points: what a phone's camera makes, and no bomb. What has more is refused unopened. */
export const MOST_PIXELS = 64_000_000

/**
 * This many are unpacked to be looked at: a page of 2,400 × 3,300. The program sends less; unpacking more would keep
 * everybody else waiting (measured with jpeg-js: about 0.1 s a million points). What has more stays as the phone saw it.
 */
export const MOST_DECODED = 8_000_000
