import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { playCashier } from '@/contract/sandbox/parties'
import { readOrder } from '@/contract/settlement/endpoints'
import type { Input } from '@/contract/shared/endpoint'
import { host } from '@/platform/host'
import { back } from '@/platform/navigate'
import { call } from '@/session/call'
import { wordsOf } from '@/session/failure'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Money } from '@/ui/money'
import { Note } from '@/ui/note'
import { SandboxMark } from '../sandbox-mark'

type Result = Input<typeof playCashier>['body']['result']

const OUTCOMES: readonly { result: Result; label: string }[] = [
  { result: 'cancelled', label: '不付，返回' },
  { result: 'failed', label: '余额不足，付款失败' },
  { result: 'insurance-failed', label: '扣了钱，但医保没结成' },
]

/** Stands where the payment channel shows its own screen. What is chosen here goes to the server, never to the page before. */
export default function Page() {
  const { orderId = '' } = useRouter().params
  const [load, reload] = useLoad(() => call(readOrder, { params: { orderId } }))
  const play = useAct(
    (_key, result: Result) => call(playCashier, { params: { orderId }, body: { result } }),
    () => back(),
  )
  const busy = play.act.kind === 'busy' ? '正在付，请别关' : undefined
  return (
    <Frame>
      <SandboxMark name={`${host.payName}（演示收银台）`} />
      {play.act.kind === 'failed' ? (
        <View>
          <Note kind="failed">{`${wordsOf(play.act.failure).what}。结果请到付款结果里查。`}</Note>
          <View className="mt4">
            <Button label="返回看结果" onTap={back} />
          </View>
        </View>
      ) : (
        <Loaded load={load} retry={reload}>
          {(order) => (
            <View>
              <Card>
                <View className="dim">{`付给${order.institutionName}`}</View>
                <Money size="money" fen={order.payment.cashFen} unit always />
              </Card>
              <View className="mt4">
                <Button label="付款" busy={busy} onTap={() => play.run('paid')} />
              </View>
              {OUTCOMES.map(({ result, label }) => (
                <View className="mt3" key={result}>
                  <Button kind="line" label={label} onTap={() => play.run(result)} />
                </View>
              ))}
            </View>
          )}
        </Loaded>
      )}
    </Frame>
  )
}
