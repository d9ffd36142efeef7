import { createContext, useContext, useEffect } from 'react'
import type { HelpControl } from '@/contract/family/help'

/** What a part of the screen tells of itself while somebody helps: its kind, never a word of it. */
export type Told = HelpControl | 'answer' | 'trouble'

/** 帮忙看着, as the parts of a screen meet it. Undefined while nobody helps: then nothing is told and nothing shown. */
export interface Pointing {
  /** Says that such a part is on the screen; the answer takes it back. */
  tell: (told: Told) => () => void
  tellStep: (at: number, of: number) => () => void
  /** What the helper points at now. */
  pointed: HelpControl | undefined
}

export const PointingContext = createContext<Pointing | undefined>(undefined)

/** Tells that a part of this kind is here; undefined tells nothing. */
export function useTold(told: Told | undefined): void {
  const tell = useContext(PointingContext)?.tell
  useEffect(() => (tell && told ? tell(told) : undefined), [tell, told])
}

/** The same for a control that can be pointed at; the class rings it while it is. */
export function usePointable(control: HelpControl | undefined): string {
  useTold(control)
  const pointed = useContext(PointingContext)?.pointed
  return control !== undefined && pointed === control ? 'pointed' : ''
}

/** 第 2 步，共 3 步. */
export function useToldStep(at: number, of: number): void {
  const tellStep = useContext(PointingContext)?.tellStep
  useEffect(() => tellStep?.(at, of), [tellStep, at, of])
}
