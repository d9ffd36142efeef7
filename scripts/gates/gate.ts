/** One check of the house. */
export interface Gate {
  name: string
  /** What is wrong, one finding a line; nothing when all is well. */
  find: () => Promise<string[]>
}
