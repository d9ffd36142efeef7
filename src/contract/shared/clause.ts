import * as v from 'valibot'
import { line } from './line'

/** A clerk's reason, as it stands inside our sentences: they bring their own full stop. */
export const clause = v.pipe(
  line(100),
  v.transform((text) => text.replace(/[。．.；;，,、！!\s]+$/, '')),
  v.minLength(1),
)
