/** A browser cannot blank its screenshots, and the page says so by leaving the sentence out. */
export const guardCapture = (_on: boolean): boolean => false
