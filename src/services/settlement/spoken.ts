import type { Preview } from '@/contract/settlement/order'
import { moneyWords } from '@/ui/money-words'

/** What 念一念 says: what is to be paid now, by whom the rest, and the sum. Zero parts are left out. */
export function spokenPreview(preview: Preview): string {
  const { breakdown, institutionName, sources } = preview
  const others = sources
    .filter(({ source, amountFen }) => source !== 'cash' && amountFen > 0)
    .map(({ title, amountFen }) => `${title} ${moneyWords(amountFen)}`)
  const own = breakdown.cashFen > 0 ? `您这次付 ${moneyWords(breakdown.cashFen)}。` : '您这次不用付钱。'
  const rest = others.length > 0 ? `另外，${others.join('，')}。` : ''
  return `${institutionName}的账单，一共 ${moneyWords(breakdown.totalFen)}。${own}${rest}`
}
