import { wordsOf } from '@/session/failure'
import type { Act } from '@/session/use-act'
import { Note } from '@/ui/note'

/** Why a tap did not do what it said. */
export function ActNote({ act }: { act: Act }) {
  if (act.kind !== 'failed') return null
  const { what, todo } = wordsOf(act.failure)
  return <Note kind="failed">{`${what}。${todo}`}</Note>
}
