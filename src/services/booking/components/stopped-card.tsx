import { View } from '@tarojs/components'
import type { Appointment } from '@/contract/booking/appointment'
import { yuan } from '@/contract/shared/money-text'
import { open } from '@/platform/navigate'
import { Note } from '@/ui/note'
import { confirmPage } from '../routes'
import { useTake } from '../use-take'
import { refundingLine } from '../words'
import { Alternatives } from './alternatives'
import { Refusal } from './refusal'

/** What became of the money that was paid for a clinic that does not take place. */
function moneyBack(fee: Appointment['fee']): string {
  const { state, refundFen } = fee
  if (state === 'refunded') return `付过的已经退了 ${yuan(refundFen)}。`
  if (state === 'refunding') return `付过的${refundingLine(fee)}，原路退回。`
  return '没有付过钱，不用退。'
}

/** 停诊: why, the money, and other numbers that can be had at once. It never counts as a miss. */
export function StoppedCard({ ticket }: { ticket: Appointment }) {
  const taking = useTake(undefined, ({ holdId, session }) => open(confirmPage(holdId, session.sessionId)))
  const { stop, fee } = ticket
  if (!stop) return null
  return (
    <View>
      <Note kind="attention">{`医生停诊了：${stop.reason}。这不算爽约。${moneyBack(fee)}`}</Note>
      {taking.act.kind === 'failed' && <Refusal failure={taking.act.failure} tries={taking.act.tries} scope="book" />}
      <Alternatives items={stop.alternatives} onTake={({ sessionId }) => taking.take({ sessionId })} />
    </View>
  )
}
