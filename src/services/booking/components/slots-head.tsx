import { View } from '@tarojs/components'
import type { Session } from '@/contract/booking/session'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { doctorLine } from '../words'

interface SlotsHeadProps {
  session: Session
  /** While moving: 原来的先留着. */
  moving: boolean
}

/** Whose numbers these are. */
export function SlotsHead({ session, moving }: SlotsHeadProps) {
  return (
    <View>
      <View className="mt3">
        <Heading size="title" text={doctorLine(session)} />
      </View>
      <View className="dim">{`${session.institutionName}，${session.departmentName}`}</View>
      {moving && <Note>原来的号先给您留着，新的约好了才换。</Note>}
    </View>
  )
}
