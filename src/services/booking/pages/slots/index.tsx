import { useRouter } from '@tarojs/taro'
import { back, open } from '@/platform/navigate'
import { scrollToTop } from '@/platform/scroll'
import { isProblem } from '@/session/failure'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useCare } from '@/session/use-care'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { SlotsCare } from '../../components/slots-care'
import { SlotsStandard } from '../../components/slots-standard'
import { confirmPage } from '../../routes'
import { useSlots } from '../../use-slots'
import { useTake } from '../../use-take'

/** 选时间, for a new booking or for the new time of one (`movingId`). */
export default function Page() {
  const { doctorId = '', day: first, movingId } = useRouter().params
  const care = useCare()
  const list = useSlots(doctorId, first)
  const taking = useTake(movingId, ({ holdId, session }) => {
    if (care) {
      list.leave()
      return open(confirmPage(holdId, session.sessionId))
    }
    list.reload()
    scrollToTop()
  })
  const { act, clear } = taking
  const Body = care ? SlotsCare : SlotsStandard
  return (
    <Frame>
      <Loaded load={list.load} retry={list.reload} shape="list">
        {(slots) => {
          const days = slots.calendar.days.filter(({ state }) => state !== 'none')
          const [session] = slots.calendar.sessions
          if (!session)
            return (
              <>
                <EmptyState drawing="claim" ask="这位医生最近不出诊" why="四个星期里没有排班。可以换同一个科的医生。" />
                <Button kind="line" label="换一位医生" onTap={back} />
              </>
            )
          return (
            <Body
              slots={slots}
              days={days}
              day={list.day ?? slots.calendar.day}
              chosen={first !== undefined}
              onDay={(day) => {
                clear()
                list.choose(day)
              }}
              session={session}
              taking={taking}
              moving={movingId !== undefined}
              changed={list.changed || (act.kind === 'failed' && isProblem(act.failure, 'slot-taken'))}
              onLatest={() => {
                clear()
                list.reload()
              }}
            />
          )
        }}
      </Loaded>
    </Frame>
  )
}
