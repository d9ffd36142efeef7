import { dayInChina } from '../../../src/contract/shared/dates'
import type { CredentialsTable } from '../../base/db/tables/people'

const PLACES: Record<string, string> = {
  weapp: '微信里',
  alipay: '支付宝里',
  h5: '网页版里',
  counter: '医保窗口',
}

/** Tells where and when the one nationwide code was activated, and that it serves here too. */
export function alreadyActivated(
  credential: Pick<CredentialsTable, 'status' | 'activated_at' | 'activated_in'>,
): string {
  const [year, month, day] = dayInChina(credential.activated_at).split('-').map(Number)
  const place = PLACES[credential.activated_in] ?? '别的程序里'
  const next =
    credential.status === 'suspended' ? '它现在停用了，恢复以后就能出示。' : '全国只有这一个码，在这里直接出示就行。'
  return `${year} 年 ${month} 月 ${day} 日已经在${place}激活过。${next}`
}
