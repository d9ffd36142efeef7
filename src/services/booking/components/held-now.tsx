import { yuan } from '@/contract/shared/money-text'
import { open } from '@/platform/navigate'
import { useHeld } from '../held'
import { confirmPage } from '../routes'
import { HeldSlot } from './held-slot'

/** The number this person holds, where she holds one; `doctorId` is whom the page is about. */
export function HeldNow({ doctorId }: { doctorId: string }) {
  const hold = useHeld()
  if (!hold) return null
  const { session, slotNo, startsAt, endsAt, heldUntil, holdId } = hold
  const who = session.doctorId === doctorId ? '' : `${session.doctorName}，`
  return (
    <HeldSlot
      startAt={startsAt}
      endAt={endsAt}
      second={`${who}${slotNo} 号，诊察费 ${yuan(session.feeFen)}`}
      expiresAt={heldUntil}
      onConfirm={() => open(confirmPage(holdId, session.sessionId))}
    />
  )
}
