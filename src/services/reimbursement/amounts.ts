/** Amounts inside a sentence go where amounts are hidden. */
export const withoutAmounts = (line: string): string => line.replace(/[\d,]+\.\d\d 元/g, '•••• 元')
