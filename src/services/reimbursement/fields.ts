import type { Act } from '@/session/use-act'

/** What is wrong with the length of a number, and by how much. */
export function short(value: string, length: number): string | undefined {
  const off = value.length - length
  if (off === 0) return undefined
  return off < 0 ? `少了 ${-off} 位` : `多了 ${off} 位`
}

/** What the server found wrong in one field of a form. */
export const wrongField = (act: Act, field: string): string | undefined =>
  act.kind === 'failed' && act.failure.kind === 'problem' ? act.failure.problem.fields?.[field] : undefined
