import type { readHome } from '@/contract/account/endpoints'
import type { Output } from '@/contract/shared/endpoint'
import { moneyText } from '@/contract/shared/money-text'

export type Home = Output<typeof readHome>

/** The bill line under 交医药费, with its amount unless hidden. */
export function billLine(home: Home, hidden: boolean): string {
  if (home.next?.kind === 'order') return '有一笔正在付，看看结果'
  if (home.openBills === 0) return '没有要交的'
  if (home.openBills > 1) return `有 ${home.openBills} 张要交`
  if (home.next?.kind === 'bill' && !hidden) return `有 1 张，${moneyText(home.next.totalFen)} 元`
  return '有 1 张要交'
}
