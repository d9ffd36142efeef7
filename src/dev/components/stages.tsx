import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { PromisedDay } from '@/ui/promised-day'
import { Steps } from '@/ui/steps'
import { Timeline } from '@/ui/timeline'

export function Stages() {
  return (
    <View>
      <Steps now={2} total={3} />
      <PromisedDay label="最晚哪天有结果" day="1 月 7 日" weekday="周四" passed={4} promised={30} />
      <Card>
        <Timeline
          stages={[
            { state: 'done', title: '已经交上去', at: '11 月 25 日 09:12', second: '电子票据 1 张，费用 318.40 元' },
            { state: 'now', title: '工作人员审核', second: '示例市医保服务中心，不用您做什么' },
            {
              state: 'waiting',
              title: '补一张票',
              second: '照片看不清',
              action: { label: '去补', onTap: () => undefined },
            },
            { state: 'todo', title: '打款', second: '到奶奶自己的银行卡，尾号 6218' },
          ]}
        />
      </Card>
    </View>
  )
}
