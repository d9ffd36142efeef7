/** A phone with the program on it, as a person uses it: by what is written and by what a screen reader says. */
export interface Phone {
  readonly host: 'h5' | 'weapp' | 'alipay'
  /** Taps what has this accessible name, or the shortest name that contains it. Waits until it is there. */
  tap(name: string): Promise<void>
  /** Replaces the text of the field of this name, as pasting does, and leaves it. */
  type(name: string, text: string): Promise<void>
  /** Waits until this text is on the screen. */
  see(text: string): Promise<void>
  /** Waits until this text is not on the screen any more. */
  gone(text: string): Promise<void>
  /** Everything that can be read now. */
  words(): Promise<string>
  /** The host's own way back. */
  back(): Promise<void>
  /** The program leaves the front of the phone, and comes back. */
  toBackground(): Promise<void>
  toFront(): Promise<void>
  /** With network, or without. */
  online(on: boolean): Promise<void>
  /** The program was closed and is opened again; what it keeps on the phone is still there. */
  restart(): Promise<void>
  /** What the camera and the album hand over from now on: JPEG or PNG bytes. */
  photos(pictures: readonly Buffer[]): Promise<void>
  /** What went wrong inside the program, not on the screen: must stay empty. */
  errors(): string[]
  close(): Promise<void>
}

export interface PhoneOptions {
  /** Of a running sandbox: `http://127.0.0.1:<port>`. */
  origin: string
  /** Who is signed in: `newcomer`. */
  personaId: string
  care?: boolean
}

export const PATIENCE_MS = 15_000

/** The index of the name that is meant: the same text, else the shortest that contains it. -1 where there is none. */
export function bestName(names: readonly string[], wanted: string): number {
  const exact = names.lastIndexOf(wanted)
  if (exact >= 0) return exact
  const containing = names
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => name.includes(wanted))
    .sort((a, b) => a.name.length - b.name.length)
  return containing[0]?.index ?? -1
}
