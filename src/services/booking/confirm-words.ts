import type { Terms } from '@/contract/booking/terms'
import { yuan } from '@/contract/shared/money-text'
import { countdown, spokenRange } from '@/ui/clock'
import { dayWithWeekday } from '@/ui/when'
import type { ToConfirm } from './use-confirm'
import { beforeLine, doctorLine, numberLine, sentences, whenLine } from './words'

/** What she pays herself of the fee, fen; undefined where nothing can be estimated here. */
export const cashOf = ({ estimate }: Terms): number | undefined =>
  estimate.why === null ? estimate.sources.find(({ source }) => source === 'cash')?.amountFen : undefined

/** "医保基金付 16.25 元，我的个人账户付 5.00 元": whoever pays something, in the order of settlement. */
const payers = ({ estimate }: Terms): string[] =>
  estimate.sources
    .filter(({ source, amountFen }) => amountFen > 0 && source !== 'cash')
    .map(({ title, amountFen }) => `${title.endsWith('付') ? title : `${title}付`} ${yuan(amountFen)}`)

/** The fee in one sentence, paid on the day. */
export function feeWords(terms: Terms, who: string): string {
  const whole = `诊察费 ${yuan(terms.estimate.feeFen)}`
  const cash = cashOf(terms)
  if (cash === undefined) return `${whole}，到医院窗口付。`
  const own = cash > 0 ? `${who}另外付 ${yuan(cash)}` : `${who}不用另外付钱`
  return `${whole}，看病当天付。大约${[...payers(terms), own].join('，')}（演示政策）。`
}

/** The rules with their figures, as far as they matter for this number; the whole text stands on a page of its own. */
export function ruleLines({ cancelBy, moveBy, ifMissed, rules, standing }: Terms, who: string): string[] {
  const till =
    cancelBy === moveBy
      ? `${beforeLine(cancelBy)}可以改或取消，不收钱。`
      : `${beforeLine(cancelBy)}可以取消，${beforeLine(moveBy)}可以改，不收钱。`
  const { noShows, activeBookings } = standing
  const has = activeBookings > 0 ? `${who}现在有 ${activeBookings} 个预约，最多` : '最多同时有'
  return [
    till,
    ...sentences(ifMissed),
    ...(noShows > 0 ? [`${who}现在算了 ${noShows} 次爽约，满 ${rules.noShow.count} 次才不能约。`] : []),
    `${has} ${rules.activeLimit} 个${activeBookings > 0 ? '' : '预约'}；同一天同一科最多 ${rules.perDepartmentPerDay} 个。`,
  ]
}

/** Everything that is read back, for the ear. `left`: seconds that the number is still kept. */
export function spokenConfirm({ hold, terms, moving }: ToConfirm, who: string, left: number): string {
  const { session } = hold
  const parts = [
    `${who}约的是${session.institutionName}${session.departmentName}，${doctorLine(session)}`,
    `${dayWithWeekday(hold.startsAt)}，${spokenRange(hold.startsAt, hold.endsAt)}，${numberLine(hold.slotNo, hold.startsAt)}`,
    `诊察费 ${yuan(session.feeFen)}`,
    `号还留 ${countdown(left)}`,
  ]
  const cash = cashOf(terms)
  if (cash !== undefined) parts.splice(3, 0, cash > 0 ? `大约另外付 ${yuan(cash)}` : '不用另外付钱')
  if (moving) parts.push(`原来 ${whenLine(moving.startsAt, true)}的号，新的约好了才换`)
  return `${parts.join('。')}。`
}

/** What a move does to the money. */
export function moveMoney({ hold, moving }: Pick<ToConfirm, 'hold' | 'moving'>): string {
  const fresh = hold.session.feeFen
  if (!moving) return ''
  const { state, feeFen } = moving.fee
  if (state === 'paid' && feeFen === fresh) return '付过的诊察费跟着换，不用再付。'
  if (state === 'paid')
    return `诊察费不一样：先付新的 ${yuan(fresh)}，付好以后原来的 ${yuan(feeFen)}原路退回。没付好之前，原来的号一直留着。`
  if (feeFen === fresh) return `诊察费还是 ${yuan(fresh)}，看病当天付。换时间不收钱。`
  return `诊察费从 ${yuan(feeFen)}变成 ${yuan(fresh)}，看病当天付。换时间不收钱。`
}
