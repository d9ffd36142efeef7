import type { CodeState as PanelState } from '@/ui/code-panel/code-state'
import type { Failure } from '../failure'
import type { Kept } from './keeper'
import { LONGEST_LIFE_MS, RENEW_BEFORE_MS } from './life'

const LIFE_SECONDS = (LONGEST_LIFE_MS - RENEW_BEFORE_MS) / 1000

/** What stands in the panel's place: a failure in words. */
export interface Trouble {
  failure: Failure
  tries: number
}

/** How the panel shows what is kept; `trouble` where a panel has no picture for it. */
export type ViewState = PanelState | { kind: 'trouble'; trouble: Trouble }

/** A code is there or on its way. */
export const isUsable = ({ kind }: { kind: string }): boolean =>
  kind === 'shown' || kind === 'loading' || kind === 'used'

export function panelState({ state, lastUse }: Kept): ViewState {
  switch (state.kind) {
    case 'opening':
      return { kind: lastUse ? 'used' : 'loading' }
    case 'shown':
      return { kind: 'shown', code: state.code, secondsLeft: state.secondsLeft, lifeSeconds: LIFE_SECONDS }
    case 'replaced':
      return { kind: 'replaced' }
    case 'failed':
      return state.failure.kind === 'offline' ? { kind: 'offline' } : { kind: 'trouble', trouble: state }
    case 'refused': {
      if (state.problem.code === 'not-activated') return { kind: 'not-activated' }
      if (state.problem.code === 'code-suspended') return { kind: 'suspended' }
      return { kind: 'trouble', trouble: { failure: { kind: 'problem', problem: state.problem }, tries: 0 } }
    }
  }
}
