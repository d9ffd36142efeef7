/** "10:30" of an instant with China's offset. */
const clock = (instant: string) => instant.slice(11, 16)

/** "11 月 24 日". */
const date = (instant: string) => `${Number(instant.slice(5, 7))} 月 ${Number(instant.slice(8, 10))} 日`

export const aheadWords = (checkInFrom: string): string =>
  `${date(checkInFrom)} ${clock(checkInFrom)} 起可以签到。到了医院，在机器上扫医保码也行。`

export const unpaidWords = '诊察费还没有付。付好以后，到时间就能签到。'

export const checkInWords = (until: string, late: boolean): string =>
  late
    ? `约的时间过了，${clock(until)} 前还能签到，按现在到的时间排。`
    : '到医院了就可以签到。在机器上扫医保码，或在这里点一下，都算。'

interface Waiting {
  ahead: number
  minutes: { from: number; to: number } | null
  /** When the session begins, while nobody has been called yet and it has not begun. */
  begins: string | null
}

/** Honest: "about", the usual range, and that nobody has to stand there. */
export function waitingWords({ ahead, minutes, begins }: Waiting): string {
  if (begins !== null) {
    const many = ahead === 0 ? '您排在第一位' : `前面大约有 ${ahead} 位`
    return `${many}，医生 ${clock(begins)} 开始看，叫到您会发消息`
  }
  if (ahead === 0 || minutes === null) return '下一位就是您，请在诊室门口等'
  return `前面大约还有 ${ahead} 位，通常 ${minutes.from}–${minutes.to} 分钟，叫到您会发消息`
}

export const calledWords = (place: string, comeBy: string): string =>
  `叫到您了，请到${place === '' ? '诊室' : place}。${clock(comeBy)} 还没到会先叫下一位，您的号还在。`

export const missedWords = (mayRejoin: boolean, behind: number): string =>
  mayRejoin
    ? `刚才叫过您，没有等到。号没有作废：回来了点一下，排在后面 ${behind} 位之后。`
    : '叫了几次都没有等到。号没有作废，请到分诊台说一声，护士会安排。'

export const inRoomWords = '医生正在给您看。看完以后，报告和处方会出现在这里。'
export const doneWords = '看完了。报告、处方和要付的钱都在这次看诊里。'

type OverWhy = 'cancelled' | 'stopped' | 'past' | 'ended'
const OVER: Record<OverWhy, string> = {
  cancelled: '这个号已经取消了，不用去。',
  stopped: '医生停诊了，不用去，也不用等了。退钱和还有号的时间，看预约单。',
  ended: '这天的门诊结束了，不用再等。没有看成的，请到窗口问一问，或重新挂号。',
  past: '签到的时间过了。请到窗口问一问，或重新挂号。',
}
export const overWords = (why: OverWhy): string => OVER[why]
