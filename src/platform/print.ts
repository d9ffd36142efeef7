/** A mini-program cannot print: it says where a printer is. */
export const canPrint = false
export const printPage = (_html: string): void => undefined
