import { View } from '@tarojs/components'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Note } from '@/ui/note'
import { wishPage } from '../routes'
import { Refusal } from './refusal'
import type { SlotsBodyProps } from './slots-body'

/** Above the list: that it is old, with the way to the new one, and why a number could not be kept. */
export function SlotsTop({ session, taking, changed, onLatest }: SlotsBodyProps) {
  const { act } = taking
  return (
    <View>
      {act.kind === 'failed' && (
        <Refusal
          failure={act.failure}
          tries={act.tries}
          scope="book"
          wish={{ label: '登记候补', go: () => open(wishPage(session.departmentId, session.doctorId)) }}
          onAlternative={({ sessionId }) => taking.take({ sessionId })}
        />
      )}
      {changed && (
        <View>
          <Note kind="attention">号有变化，下面还是刚才的。</Note>
          <View className="mt2">
            <Button kind="line" icon="refresh" label="看最新" onTap={onLatest} />
          </View>
        </View>
      )}
    </View>
  )
}
