/** What the panel of the 医保码 can show. */
export type CodeState =
  | { kind: 'loading' }
  | {
      kind: 'shown'
      /** 28 digits. */
      code: string
      /** Whole seconds until it is exchanged; the caller counts them by server time. */
      secondsLeft: number
      /** Seconds that a code lives: 60. */
      lifeSeconds: number
    }
  /** Scanned just now; a new one is on its way. */
  | { kind: 'used' }
  | { kind: 'offline' }
  /** Another phone showed a newer code, which ended this one. */
  | { kind: 'replaced' }
  | { kind: 'not-activated' }
  | { kind: 'suspended' }

/** The sentence turns yellow; the next code has been fetched by then. */
export const LAST_SECONDS = 10
const ANNOUNCED = [30, 10] as const

/** Said aloud only at 30 and at 10 seconds, so that the countdown does not talk all the time. */
export function announcement(state: CodeState): string {
  if (state.kind === 'used') return '刚才已扫，正在换新码'
  if (state.kind !== 'shown') return ''
  const passed = ANNOUNCED.filter((second) => state.secondsLeft <= second)
  const [latest] = passed.slice(-1)
  return latest === undefined ? '' : `${latest} 秒后换新码`
}

/** 9900 **** **** 0042 while masked, groups of four when opened. */
export function codeDigits(code: string, masked: boolean): string {
  if (masked) return `${code.slice(0, 4)} **** **** ${code.slice(-4)}`
  return (code.match(/\d{1,4}/g) ?? []).join(' ')
}
