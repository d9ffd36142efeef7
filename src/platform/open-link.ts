/** The hosts open no page of ours outside the program; the screen shows the way there instead. */
export const opensLinks = false
export const openLink = (_url: string): boolean => false
