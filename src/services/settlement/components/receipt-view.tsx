import { View } from '@tarojs/components'
import type { Order } from '@/contract/settlement/order'
import { yuan } from '@/contract/shared/money-text'
import { open } from '@/platform/navigate'
import { codePage } from '@/services/activation/routes'
import { printPage } from '@/services/family/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Divider } from '@/ui/divider'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { KeyValue } from '@/ui/key-value'
import { ListRow } from '@/ui/list-row'
import { useHidden } from '@/ui/mode'
import { Money } from '@/ui/money'
import { Note } from '@/ui/note'
import { dayAndTime } from '@/ui/when'
import { outcomeOf } from '../outcome'
import './receipt-view.scss'

/** Digits in fours, so that they can be read out at a window. */
const spaced = (no: string) => no.replace(/(.{4})(?=.)/g, '$1 ')

/** The slip: outcome first, then the next errand, then the figures. */
export function ReceiptView({ order }: { order: Order }) {
  const hidden = useHidden()
  const { receipt } = order
  const who = receipt?.relation ?? receipt?.patientName
  if (order.status === 'refunded') return <Note kind="attention">{`${outcomeOf(order).ask}。这张收据作废了。`}</Note>
  if (!receipt) return <Note kind="attention">这一笔还没有付好，所以没有收据。请回到医药费看看。</Note>
  return (
    <View>
      <View className="line mt4">
        <View className="receipt-done">
          <Icon name="check" tone="white" />
        </View>
        <View className="ml3 grow">
          <Heading text="付好了" focus />
          <View className="dim">医院已经收到，不用再去窗口</View>
        </View>
      </View>
      <Card list>
        <ListRow
          icon="pill"
          label="接着去取药"
          second="到药房出示医保码"
          trailing={<Button small label="出示码" onTap={() => open(codePage)} />}
        />
      </Card>
      <Card>
        <View className="between receipt-head">
          <View className="strong receipt-where">{receipt.institutionName}</View>
          <View className="cap">{dayAndTime(receipt.paidAt)}</View>
        </View>
        <Divider kind="dashed" />
        <KeyValue label="就诊人" value={[receipt.relation, receipt.patientName].filter(Boolean).join(' ')} />
        {receipt.sources
          .filter(({ amountFen }) => amountFen > 0)
          .map(({ source, title, amountFen }) => (
            <KeyValue
              key={source}
              label={source === 'cash' ? `${receipt.payerName}用${receipt.channel}` : title}
              value={hidden ? '••••' : yuan(amountFen)}
              strong
            />
          ))}
        <Divider kind="dashed" />
        <View className="between">
          <View className="strong">合计</View>
          <Money size="title" fen={receipt.totalFen} unit />
        </View>
        <View className="cap mt1">{`单号 演示 ${spaced(receipt.receiptNo)}`}</View>
      </Card>
      {receipt.told && (
        <Note kind="plain" icon="message">
          {receipt.told.sms ? `已发短信给${who} ${receipt.told.maskedPhone}` : `已发通知给${who}`}
        </Note>
      )}
      <Button kind="text" icon="print" label="打印大字单子" onTap={() => open(printPage('receipt', order.orderId))} />
    </View>
  )
}
