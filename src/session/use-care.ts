import { useSession } from './state'

/** 关怀版 for a page itself; parts inside a `Frame` read the mode of `ui` instead. */
export const useCare = (): boolean => useSession((session) => session.care)
