import type { Filing } from '../../../src/contract/remote-care/filing'
import { materialTexts } from '../../../src/contract/remote-care/proof'

const STATES: Record<Filing['state']['kind'], string> = {
  reviewing: '审核中',
  returned: '等补材料',
  lapsed: '没有等到材料',
  upcoming: '还没开始',
  effective: '生效中',
  expired: '已到期',
  changed: '已变更',
  cancelled: '已撤销',
  withdrawn: '已撤回',
  refused: '没有通过',
  revoked: '已作废',
}

export const stateText = ({ state }: Pick<Filing, 'state'>): string => STATES[state.kind]

/** What stands behind the reason: 个人承诺, or the papers with their pages. */
export function proofText({ proof }: Pick<Filing, 'proof'>): string {
  if (proof.way === 'promise') return '个人承诺'
  if (proof.way === 'none') return '不用证明'
  return proof.items.map(({ kind, pages }) => `${materialTexts[kind]} ${pages} 页`).join('，')
}
