import type { FamilyGrant } from '@/contract/family/grant'
import { scopeTexts } from '@/contract/family/scopes'
import { spokenDay } from '@/contract/family/spoken'
import { dayInChina } from '@/contract/shared/dates'
import type { Scope } from '@/contract/shared/endpoint'
import { wholeYuan } from '@/contract/shared/money-text'
import { serverNow } from '@/session/server-time'

export const today = () => dayInChina(serverNow())

/** "付医药费、挂号": what may be done, in the order it is read. */
export const scopeWords = (scopes: readonly Scope[]) => scopes.map((scope) => scopeTexts[scope].label).join('、')

/** "到明年 5 月 21 日", or the errand's own end. */
export const untilWords = (until: string | null) => {
  if (until === null) return '只办这一次'
  const day = spokenDay(until, today())
  return /^\d/.test(day) ? `到 ${day}` : `到${day}`
}

/** "一次最多 500 元，一天最多 1,000 元", or that nothing may be paid. */
export const ceilingWords = ({ perPaymentFen, perDayFen }: Pick<FamilyGrant, 'perPaymentFen' | 'perDayFen'>) => {
  if (perPaymentFen === null) return '不能付钱'
  const once = `一次最多 ${wholeYuan(perPaymentFen)} 元`
  return perDayFen === null ? once : `${once}，一天最多 ${wholeYuan(perDayFen)} 元`
}

const ENDED: Record<NonNullable<FamilyGrant['endedBy']>, string> = {
  subject: '本人停的',
  actor: '替办的人停的',
  phone: '打电话停的',
  counter: '在窗口停的',
  replaced: '换成了新的',
  'consent-withdrawn': '收回了同意',
}

/** How a grant stands: its end while it lasts, else why it ended. */
export function grantLine(grant: FamilyGrant): string {
  if (grant.state === 'active') return untilWords(grant.until)
  if (grant.state === 'expired') return '期限到了'
  return grant.endedBy ? `已停，${ENDED[grant.endedBy]}` : '已停'
}

export const WAYS: Record<FamilyGrant['consentWay'], string> = {
  'phone-call': '接电话同意',
  'own-phone': '在自己手机上同意',
  counter: '在医保窗口同意',
  agent: '代办员上门同意',
  guardian: '监护人同意',
}
