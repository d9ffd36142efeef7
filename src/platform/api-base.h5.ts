/** The preview is served by the sandbox itself: same origin. */
export const apiBase = ''
