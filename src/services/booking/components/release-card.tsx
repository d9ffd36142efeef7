import { View } from '@tarojs/components'
import type { SessionDetail } from '@/contract/booking/session'
import { takeTicket } from '@/contract/booking/waits'
import { open } from '@/platform/navigate'
import { call } from '@/session/call'
import { serverNow } from '@/session/server-time'
import { useAct } from '@/session/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { clock, halfDay, spokenIn } from '@/ui/clock'
import { useCare } from '@/ui/mode'
import { day } from '@/ui/when'
import { queuePage } from '../routes'
import { Refusal } from './refusal'

/** 还没放号: when it is, and a place in the queue instead of a race of taps. */
export function ReleaseCard({ session }: { session: SessionDetail }) {
  const { sessionId, queue, releaseAt, startsAt } = session
  const taking = useAct(
    (idempotencyKey) => call(takeTicket, { params: { sessionId } }, { idempotencyKey }),
    ({ ticketId }) => open(queuePage(ticketId)),
  )
  const care = useCare()
  const said = (line: string) => (care ? spokenIn(line) : line)
  const opens = queue?.opensAt
  const early = opens !== undefined && serverNow() < Date.parse(opens)
  return (
    <Card>
      <View className="lead strong">
        {releaseAt
          ? said(`${day(releaseAt)} ${clock(releaseAt)} 放${halfDay(startsAt)}的号`)
          : `${halfDay(startsAt)}还没放号`}
      </View>
      <View className="dim mt1">先排队就行，到点抽签排先后，不用抢。</View>
      {taking.act.kind === 'failed' && <Refusal failure={taking.act.failure} tries={taking.act.tries} scope="book" />}
      <View className="mt3">
        <Button
          kind="soft"
          label="排队等放号"
          about={halfDay(startsAt)}
          busy={taking.act.kind === 'busy' ? '正在排' : undefined}
          unavailable={
            queue && !early
              ? undefined
              : opens
                ? said(`${day(opens)} ${clock(opens)} 起可以排队`)
                : '现在还不能排队，请到时间再来'
          }
          onTap={() => taking.run()}
        />
      </View>
    </Card>
  )
}
