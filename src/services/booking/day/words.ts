import type { DayState } from '@/contract/booking/day/day'

const HEADS: Partial<Record<DayState['kind'], string>> = {
  ahead: '还没到签到的时间',
  'check-in': '到医院了吗？',
  called: '叫到您了',
  missed: '过号了，号没有作废',
  'in-room': '正在看诊',
  done: '看完了',
  over: '这个号不用去了',
}

const headOf = (state: DayState): string =>
  state.kind === 'check-in' && state.late ? '约的时间过了' : (HEADS[state.kind] ?? '')

/** The outcome as the question of the screen, and what follows from it, without saying the same twice. */
export function saidOf(state: DayState): { ask: string; text: string } {
  const { words } = state
  if (state.kind === 'waiting') {
    const cut = words.indexOf('，')
    return { ask: words.slice(0, cut), text: `${words.slice(cut + 1)}。` }
  }
  const ask = headOf(state)
  if (state.kind === 'over') return { ask, text: words.replace('，不用去。', '。') }
  const again = [`${ask}，`, `${ask}。`].find((start) => words.startsWith(start))
  return { ask, text: again ? words.slice(again.length) : words }
}

/** The stated rule of the line, the same for everybody. */
export const LINE_RULES = [
  '按约的时间段叫号，同一段里按序号。',
  '晚到的、现场挂号的，按到的时间排。',
  '叫到没来的先叫下一位，回来排在后面几位之后。',
]
