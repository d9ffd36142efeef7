import { View } from '@tarojs/components'
import { EmptyState } from '@/ui/empty-state'
import { ErrorState } from '@/ui/error-state'
import { Skeleton } from '@/ui/skeleton'

export function States() {
  return (
    <View>
      <Skeleton shape="amount" />
      <Skeleton />
      <Skeleton shape="list" rows={2} />
      <EmptyState
        drawing="claim"
        ask="还没有要报销的"
        why="用医保码结算的，医保当场就付了，不用再报。"
        cases={{ title: '这些情况才需要报', items: ['急诊，先自己付了全部的钱', '当时医院的医保系统不能用'] }}
      />
      <EmptyState drawing="bill" ask="没有要交的医药费" why="看完病，医院开了账单才有。" />
      <EmptyState drawing="booking" ask="还没有预约" why="先约好再出门，不用早起排队。" />
      <EmptyState drawing="family" ask="还没有替谁办事" why="家里老人同意以后，您就能替她办。" />
      <ErrorState
        focus={false}
        icon="offline"
        ask="网络断了，还不知道 55.31 元付成没有"
        order="请先不要再付一次。"
        rows={[
          { icon: 'refresh', title: '我们在替您查', text: '已查 2 次。连上网就有结果，最晚 11:04' },
          { icon: 'shield', title: '钱不会丢', text: '没付成，不会扣。扣了但医保没结成，会原路退回您的微信' },
          { icon: 'hospital', title: '着急取药', text: '到 1 层收费窗口，说单号后四位 0042' },
        ]}
      />
      <ErrorState focus={false} tone="failed" ask="没有付成" order="没有扣钱。" />
    </View>
  )
}
