/** A phone's screen reader moves by touch, so nothing is done here; focus.h5.ts is the browser's. */
export const useArrival = (_wanted: boolean): object => ({})

/** Same: a sheet covers the screen, and mini-programs have no focus to hold inside it. */
export const useDialog = (_onClose: () => void): object => ({})
