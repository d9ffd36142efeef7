import { View } from '@tarojs/components'
import { replace } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Note } from '@/ui/note'
import { ticketPage } from '../routes'

/** Somebody came back to a number that is booked already. */
export function ConfirmedNote({ appointmentId }: { appointmentId: string }) {
  return (
    <View>
      <Note>这个号已经约好了，不用再确认。</Note>
      <View className="mt3">
        <Button label="看预约单" onTap={() => replace(ticketPage(appointmentId))} />
      </View>
    </View>
  )
}
