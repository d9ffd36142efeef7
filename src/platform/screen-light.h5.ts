/** A web page cannot set the screen's brightness. */
export const brighten = (): Promise<boolean> => Promise.resolve(false)
export const restoreLight = (): Promise<boolean> => Promise.resolve(false)
