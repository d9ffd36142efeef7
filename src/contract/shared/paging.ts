import * as v from 'valibot'

/** A page is asked for with the last one's `nextCursor`; a cursor is opaque. */
export const pageQuery = {
  cursor: v.optional(v.pipe(v.string(), v.maxLength(200))),
  limit: v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(100))),
}

/** `nextCursor` is null on the last page. */
export const page = <const Item extends v.GenericSchema>(item: Item) =>
  v.object({ items: v.array(item), nextCursor: v.nullable(v.string()) })
