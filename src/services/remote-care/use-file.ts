import { useState } from 'react'
import type { FilingKind } from '@/contract/remote-care/kinds'
import { decideKind } from '@/contract/remote-care/questions'
import { keepDraft, readDraft } from './draft'
import { nextOf, type Said, saidOf, without } from './questions'

interface Start {
  /** Chosen before this page was opened. */
  region: string | undefined
  retired: boolean
  /** 变更: the reason stays as it was. */
  changing: FilingKind | undefined
}

export type Stop =
  | { kind: 'place' }
  | { kind: 'why' }
  | { kind: 'question'; question: Extract<ReturnType<typeof nextOf>, { kind: 'question' }>['question'] }
  | { kind: 'deemed' }
  | { kind: 'terms'; filing: FilingKind }

/** Where the form is: place, reason, what depends on it, and what is read back. Going back loses nothing. */
export function useFile({ region: given, retired, changing }: Start) {
  const [kept] = useState(readDraft)
  const [region, setRegion] = useState(given ?? null)
  const [said, setSaid] = useState<Said>({})
  const next = nextOf(said, retired)
  const answers = next?.kind === 'answered' ? next.answers : null

  const stop = (): Stop => {
    if (region === null) return { kind: 'place' }
    if (changing) return { kind: 'terms', filing: changing }
    if (!next) return { kind: 'why' }
    if (next.kind === 'question') return next
    const decided = decideKind(next.answers, { retired })
    return decided.outcome === 'deemed' ? { kind: 'deemed' } : { kind: 'terms', filing: decided.kind }
  }

  const say = (more: Said) => {
    setSaid(more)
    const then = nextOf(more, retired)
    if (then?.kind === 'answered') keepDraft({ region, answers: then.answers })
  }
  const choosePlace = (chosen: string) => {
    setRegion(chosen)
    keepDraft({ region: chosen, answers: kept.answers })
  }
  const back = () => (said.why === undefined || changing ? setRegion(null) : setSaid(without(said)))
  return {
    region,
    answers,
    stop: stop(),
    /** What was chosen last time, to be marked. */
    before: { region: kept.region, said: saidOf(kept.answers) },
    say,
    choosePlace,
    back,
    canGoBack: region !== null,
  }
}
