import { demoPosition, type Position } from './position'

/** The browser preview only ever runs against the sandbox. */
export const locate = (): Promise<Position> => Promise.resolve(demoPosition)
