import * as v from 'valibot'

/** Money: integer fen (分), never negative; the largest amount a single field may carry is 100 million yuan. */
export const fen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000_000))
