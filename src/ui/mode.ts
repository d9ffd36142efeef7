import { createContext, useContext } from 'react'

/** How the whole program is shown now. The session's page frame fills it; parts in ui only read it. */
export interface Mode {
  /** 关怀版. */
  care: boolean
  /** Names and amounts are hidden with one tap, since families share phones. */
  hidden: boolean
  /** Undefined where a screen has nothing that could be hidden. */
  onToggleHidden?: () => void
  /** 请家人帮忙, on every error; undefined while one acts for somebody oneself. */
  onAskFamily?: () => void
  /** The host's own font scale, 1 = normal. Text grows with it and never shrinks below the design. */
  fontScale: number
  /** Width of the screen in px; 375 where it is not known. */
  width?: number
}

export const ModeContext = createContext<Mode>({ care: false, hidden: false, fontScale: 1 })

export const useMode = (): Mode => useContext(ModeContext)
export const useCare = (): boolean => useContext(ModeContext).care
export const useHidden = (): boolean => useContext(ModeContext).hidden
