import { View } from '@tarojs/components'
import type { Ticket } from '@/contract/booking/wait'
import { useSeconds } from '@/session/use-seconds'
import { aria } from '@/ui/aria'
import { Card } from '@/ui/card'
import { clock, countdown } from '@/ui/clock'
import { Heading } from '@/ui/heading'
import { day } from '@/ui/when'

/** Nearer than this the time is counted; before it the hour says more. */
const COUNTED_SECONDS = 3600

/** Before the draw: a place in the lot, and when it is drawn. */
function Before({ ticket }: { ticket: Ticket }) {
  const seconds = useSeconds(ticket.drawsAt)
  return (
    <View>
      <Heading text="排上了，等放号" />
      <View className="lead strong pine mt2">
        {seconds > COUNTED_SECONDS
          ? `${day(ticket.drawsAt)} ${clock(ticket.drawsAt)} 放号`
          : seconds > 0
            ? `还有 ${countdown(seconds)} 放号`
            : '正在抽签'}
      </View>
      <View className="mt2">{`现在 ${ticket.tickets} 位在排，有 ${ticket.capacity} 个号。`}</View>
      <View className="dim mt1">到点抽签排先后，早来晚来一样，可以先去忙。</View>
    </View>
  )
}

/** After it: which place, and how many are before her. */
function After({ ticket }: { ticket: Ticket }) {
  return (
    <View {...aria({ role: 'status', live: 'polite' })}>
      <Heading text={ticket.ahead === 0 ? '下一个就是您' : `前面还有 ${ticket.ahead ?? 0} 位`} />
      <View className="mt2">{`抽签排在第 ${ticket.position ?? 0}，一共 ${ticket.tickets} 位，${ticket.capacity} 个号。`}</View>
      <View className="dim mt1">会自己更新，点得快慢没有关系。</View>
    </View>
  )
}

/** 排队号 while it waits. */
export function QueuePlace({ ticket }: { ticket: Ticket }) {
  return <Card>{ticket.state === 'queued' ? <Before ticket={ticket} /> : <After ticket={ticket} />}</Card>
}
