import type { Rules } from '../../../../src/contract/booking/terms'
import type { BookingPolicy, Deadline } from '../../../regions/booking'

export const deadlineWords = (rule: Deadline): string =>
  rule.kind === 'hours-before' ? `就诊时间前 ${rule.hours} 小时` : `就诊前一天 ${rule.time}`

export function ifMissedWords({ noShow }: BookingPolicy): string {
  const { count, withinDays, banDays, contestDays } = noShow
  return `没有取消也没有来，记一次爽约，付过的诊察费不退。${withinDays} 天里爽约 ${count} 次，${banDays} 天不能在网上约这家医院，窗口还可以挂。有原因的，${contestDays} 天内可以申诉。`
}

function lines(policy: BookingPolicy): string[] {
  const { cancelUntil, moveUntil, activeLimit, perDepartmentPerDay, holdMinutes, extendMinutes, payMinutes } = policy
  return [
    `取消：${deadlineWords(cancelUntil)}，付过的诊察费原路全退。`,
    `改约：${deadlineWords(moveUntil)}，新号办好之前，原来的号一直给您留着。`,
    ifMissedWords(policy),
    `一位病人最多同时有 ${activeLimit} 个预约，同一天同一个科 ${perDepartmentPerDay} 个。`,
    `选好的号留 ${holdMinutes} 分钟，可以再留 ${extendMinutes} 分钟。选现在付，要在 ${payMinutes} 分钟内付好。`,
    `每天 ${policy.releaseTime} 放 ${policy.releaseDaysAhead} 天后的号。放号前 ${policy.queueMinutes} 分钟可以排队，到点抽签，不用抢。`,
    `候补到的号给您留 ${policy.offerMinutes} 分钟。已经过了取消时间的号，选了直接约上的也先问您。`,
  ]
}

export function toRules(policy: BookingPolicy): Rules {
  const { count, withinDays, banDays, contestDays, announcedOn } = policy.noShow
  return {
    version: policy.version,
    holdMinutes: policy.holdMinutes,
    extendMinutes: policy.extendMinutes,
    payMinutes: policy.payMinutes,
    offerMinutes: policy.offerMinutes,
    releaseDaysAhead: policy.releaseDaysAhead,
    releaseTime: policy.releaseTime,
    activeLimit: policy.activeLimit,
    perDepartmentPerDay: policy.perDepartmentPerDay,
    noShow: { count, withinDays, banDays, contestDays, announcedOn },
    lines: lines(policy),
  }
}
