const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s]/g, '')
    .replace(/[•‧∙⋅・.]/g, '·')

/** The same name, however its spaces and middle dots were typed. */
export const sameName = (a: string, b: string): boolean => plain(a) === plain(b)
