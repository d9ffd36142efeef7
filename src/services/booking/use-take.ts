import { useState } from 'react'
import type { Hold } from '@/contract/booking/hold'
import { createHold } from '@/contract/booking/holds'
import { call } from '@/session/call'
import { useAct } from '@/session/use-act'
import { keepHold } from './held'

/** 选这个: keeps a number for a few minutes. Without `slotNo` the first free one of the session. */
export interface Choice {
  sessionId: string
  slotNo?: number
}

/** `movingId`: the booking whose place the number is to take; it is kept meanwhile. */
export function useTake(movingId: string | undefined, onHeld: (hold: Hold) => void) {
  const [choice, setChoice] = useState<Choice>()
  const taking = useAct(
    (key, wanted: Choice) => {
      // Another number is another intention, also where the last one got no answer.
      const idempotencyKey = `${key}-${wanted.slotNo ?? 0}-${wanted.sessionId}`
      return call(createHold, { body: { ...wanted, movingId } }, { idempotencyKey })
    },
    (hold) => {
      keepHold(hold)
      onHeld(hold)
    },
  )
  return {
    act: taking.act,
    clear: taking.clear,
    isTaking: ({ sessionId, slotNo }: Choice) =>
      taking.act.kind === 'busy' && choice?.sessionId === sessionId && choice.slotNo === slotNo,
    take: (wanted: Choice) => {
      setChoice(wanted)
      return taking.run(wanted)
    },
  }
}
