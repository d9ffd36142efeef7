/** Phones have no keyboard focus; keyboard.h5.ts is the browser's. */
export const keyboard = (_press: (() => void) | undefined): object => ({})
