import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { callHotline } from '@/platform/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Money } from '@/ui/money'
import { BillLineRow } from '../../components/bill-line-row'
import { loadBill } from '../../queries'
import { visitLine } from '../../visit-line'

/** A bill may have 200 lines; more than this at once makes a page slow on an old phone. */
const AT_ONCE = 20

/** 账单明细: every line as the hospital issued it, and its class in plain words. */
export default function Page() {
  const { billId = '' } = useRouter().params
  const [load, reload] = useLoad(() => loadBill(billId))
  const [shown, setShown] = useState(AT_ONCE)
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {(bill) => (
          <View>
            <View className="dim mt3">{visitLine(bill)}</View>
            <Card list>
              {bill.lines.slice(0, shown).map((line) => (
                <BillLineRow key={line.lineNo} line={line} />
              ))}
            </Card>
            {shown < bill.lines.length && (
              <View className="mt3">
                <Button
                  kind="line"
                  label={`再看 ${Math.min(AT_ONCE, bill.lines.length - shown)} 项`}
                  onTap={() => setShown(shown + AT_ONCE)}
                />
              </View>
            )}
            <Card>
              <View className="between">
                <View className="strong grow">{`一共 ${bill.lines.length} 项`}</View>
                <Money size="title" fen={bill.totalFen} unit />
              </View>
            </Card>
            <View className="mt4">
              <Button kind="line" icon="phone" label="看不明白，打 12393 问" onTap={callHotline} />
            </View>
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
