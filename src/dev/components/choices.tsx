import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/ui/card'
import { CheckRow } from '@/ui/checkbox'
import { OptionPills } from '@/ui/option-pill'
import { Pick, PickGroup } from '@/ui/pick'

export function Choices() {
  const [way, setWay] = useState('face')
  const [ceiling, setCeiling] = useState(50000)
  const [pay, setPay] = useState(true)
  return (
    <View>
      <PickGroup label="用哪种方式确认是您本人">
        <Pick
          label="刷脸"
          second="约 1 分钟，用前置摄像头"
          icon="face"
          picked={way === 'face'}
          onPick={() => setWay('face')}
        />
        <Pick
          label="短信验证码"
          second="发到预留手机 138****6027"
          icon="message"
          picked={way === 'sms'}
          onPick={() => setWay('sms')}
        />
        <Pick
          label="到窗口激活"
          icon="counter"
          picked={false}
          onPick={() => setWay('counter')}
          unavailable="今天窗口不开"
        />
      </PickGroup>
      <Card list>
        <CheckRow label="挂号和取消，出示医保码" checked onChange={setPay} unavailable="总是包括" />
        <CheckRow label="付医药费" second="用奶奶自己的医保，余下的您付" checked={pay} onChange={setPay} />
      </Card>
      <OptionPills
        label="一次最多替她付"
        value={ceiling}
        onChange={setCeiling}
        options={[
          { value: 20000, label: '200 元' },
          { value: 50000, label: '500 元' },
          { value: 100000, label: '1,000 元', unavailable: '安康最多 500 元' },
        ]}
      />
    </View>
  )
}
