/** More draws than chance needs, even where one number in two is taken. */
const MOST_DRAWS = 40

/** A number that people read out, drawn until it is one that nobody has: with few digits two draws soon meet. */
export async function freeNumber(draw: () => string, isTaken: (no: string) => Promise<boolean>): Promise<string> {
  for (let draws = 0; draws < MOST_DRAWS; draws += 1) {
    const no = draw()
    if (!(await isTaken(no))) return no
  }
  throw new Error('all numbers of this kind are taken')
}
