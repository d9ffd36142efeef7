import type { Papers } from './rules/papers'

/** What she is told of a step; where a relative took it for her, who, and what to do if she did not agree. */
export const onBehalf = ({ actor, person }: Pick<Papers, 'actor' | 'person'>, text: string): string =>
  actor.id === person.id ? text : `${actor.name}替您办的：${text}不是您同意的，请打 12393。`
