import * as v from 'valibot'

/** A clerk's reason, as it stands inside our sentences: they bring their own full stop. */
export const clause = v.pipe(
  v.string(),
  v.trim(),
  v.transform((text) => text.replace(/[。．.；;，,、！!\s]+$/, '')),
  v.minLength(1),
  v.maxLength(100),
)
