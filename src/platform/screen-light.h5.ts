/** A web page cannot set the screen's brightness. */
export const brighten = () => Promise.resolve()
export const restoreLight = () => Promise.resolve()
