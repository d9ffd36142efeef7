import * as v from 'valibot'

// Zero-width signs come along with what is pasted from chats; a name or a reason of nothing else cannot be read.
// Nothing at all is the least length's to refuse, in its own words.
const SEEN = /^$|[^\s\u200b-\u200f\u2060\ufeff]/

/** A line of words that a person can read, at most `max` characters; what stands around it is taken off. */
export const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.regex(SEEN), v.maxLength(max))
