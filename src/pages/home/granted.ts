import type { FamilyGrant } from '@/contract/family/grant'
import type { Scope } from '@/contract/shared/endpoint'
import { wholeYuan } from '@/contract/shared/money-text'
import type { Route } from '@/platform/navigate'
import { findPage } from '@/services/booking/routes'
import { claimsPage } from '@/services/reimbursement/routes'
import { remoteCarePage } from '@/services/remote-care/routes'
import { billsPage } from '@/services/settlement/routes'
import type { IconName } from '@/ui/icons/svg-uri'

export interface ActingDoor {
  /** One of these is enough. */
  scopes: readonly [Scope, ...Scope[]]
  icon: IconName
  title: string
  line: string
  to: Route
}

type Granted = Pick<FamilyGrant, 'scopes' | 'perPaymentFen'>

const ceiling = (grant: Granted) =>
  grant.perPaymentFen === null ? '只能看，不能付' : `一次最多 ${wholeYuan(grant.perPaymentFen)} 元`

/** The four services as far as they go under a grant. */
export const actingDoors = (grant: Granted): readonly ActingDoor[] => [
  { scopes: ['book'], icon: 'booking', title: '预约挂号', line: '先约好再出门', to: findPage() },
  { scopes: ['pay', 'view'], icon: 'bill', title: '医药费', line: ceiling(grant), to: billsPage },
  { scopes: ['file-remote-care'], icon: 'route', title: '异地备案', line: '去外地看病前办', to: remoteCarePage },
  { scopes: ['claim'], icon: 'claim', title: '报销', line: '钱打到本人的卡', to: claimsPage },
]

const TITLES: readonly (readonly [Scope, string])[] = [
  ['show-code', '出示医保码'],
  ['book', '预约挂号'],
  ['pay', '付医药费'],
  ['file-remote-care', '异地备案'],
  ['claim', '报销'],
  ['view', '看就诊记录'],
]

/** What she has not agreed to; it stays visible, with the way to ask her. */
export const notGranted = (grant: Granted) =>
  TITLES.filter(([scope]) => !grant.scopes.includes(scope)).map(([scope, title]) => ({ scope, title }))

export const isGranted = (grant: Granted, scopes: readonly Scope[]): boolean =>
  scopes.some((scope) => grant.scopes.includes(scope))
