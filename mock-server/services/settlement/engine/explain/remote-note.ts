import { type FiledClass, filedClasses } from '../../../../../src/contract/remote-care/kinds'
import type { RatioDrop } from '../../../../regions/shape'
import { isWhole } from '../ratio'
import type { Trace } from '../trace'
import { percentText } from './phrases'
import type { ExplainWords } from './words'

const FILED: Record<FiledClass, string> = {
  'long-term': '异地长期居住',
  referral: '异地转诊',
  emergency: '急诊抢救',
  temporary: '临时外出就医',
}

/** "少付 20 个百分点", or of a factor "只付原来的 80%". */
export const dropText = (drop: RatioDrop): string =>
  drop.mode === 'points' ? `少付 ${drop.dropBp / 100} 个百分点` : `只付原来的 ${percentText(drop.keepBp)}`

/** How the place of the visit came into the ratio: with a filing, without one, or without need of one. */
export function remoteNote(trace: Trace, { policy, remote }: ExplainWords): string {
  const drop = policy.remoteDrop[trace.remoteClass]
  if (drop === undefined) return ''
  const filed = filedClasses.find((one) => one === trace.remoteClass)
  if (filed !== undefined) {
    const as = `按${FILED[filed]}算`
    return isWhole(drop)
      ? `${as}，和在${policy.regionName}一样。`
      : `${as}，比在${policy.regionName}${dropText(drop)}。`
  }
  if (trace.remoteClass === 'unfiled') return isWhole(drop) ? '' : `没有备案，${dropText(drop)}。`
  return remote?.basis === 'no-filing-area' ? `在${remote.placeName}看病不用备案，和在${policy.regionName}一样。` : ''
}

/** What a filing would have changed, for somebody who lives there. */
export function remoteTip(trace: Trace, { policy, remote }: ExplainWords): string | undefined {
  const drop = policy.remoteDrop.unfiled
  if (trace.remoteClass !== 'unfiled' || drop === undefined || isWhole(drop)) return undefined
  const there = remote === undefined ? '那边' : remote.placeName
  return `长期住在${there}的，备案后和在${policy.regionName}一样。`
}
