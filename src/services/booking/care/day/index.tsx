import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { Refusal } from '../../components/refusal'
import { DayBody } from '../../day/day-body'
import { DayFoot } from '../../day/day-foot'
import { useDay } from '../../day/use-day'

/** 就诊当天: check-in, where one stands in line, called, missed, seen. */
export default function Page() {
  const { appointmentId = '' } = useRouter().params
  const { load, reload, day, checking, rejoining } = useDay(appointmentId)
  return (
    <Frame foot={day && <DayFoot day={day} checking={checking} rejoining={rejoining} />}>
      {[checking.act, rejoining.act].map((act) =>
        act.kind === 'failed' ? <Refusal key="failed" failure={act.failure} tries={act.tries} scope="book" /> : null,
      )}
      <Loaded load={load} retry={reload}>
        {(shown) => (
          <View>
            <DayBody day={shown} />
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
