import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Foot } from '@/ui/foot'
import { ListRow } from '@/ui/list-row'
import { ModeContext } from '@/ui/mode'
import { Money } from '@/ui/money'
import { Note } from '@/ui/note'
import { Screen } from '@/ui/screen'

export default function ComponentsPage() {
  const [care, setCare] = useState(false)
  const [card, setCard] = useState('A0123')
  return (
    <ModeContext.Provider value={{ care, hidden: false, fontScale: 1 }}>
      <Screen
        foot={
          <Foot
            note="现在返回，一分钱也不会扣"
            actions={[{ label: '念一念', kind: 'line', icon: 'speak' }, { label: '核对并付款' }]}
          />
        }
      >
        <Button label={care ? '标准版' : '关怀版'} kind="soft" onTap={() => setCare(!care)} />
        <View className="ask">用哪种方式确认是您本人？</View>
        <Button label="确认付 55.31 元" onTap={() => {}} />
        <Button label="确认取消" unavailable="17:00 已过，请打医院电话" />
        <Button label="确认付 55.31 元" busy="正在付，请别关" />
        <Field
          label="社保卡号"
          value={card}
          onChange={setCard}
          help="在卡正面"
          max={9}
          counter
          check={(v) => (v.length < 9 ? `少了 ${9 - v.length} 位，请对着卡再看看` : undefined)}
        />
        <Card list>
          <ListRow
            label="奶奶周二 09:30 看心内科"
            second="示例市第一医院，还有 3 天"
            icon="heart"
            tone="family"
            onTap={() => {}}
          />
          <ListRow
            label="医药费"
            second="心内科"
            trailing={<Money fen={5531} />}
            trailingName="五十五元三角一分"
            onTap={() => {}}
          />
          <ListRow
            label="看就诊记录"
            unavailable={{ reason: '奶奶还没同意', wayOn: { label: '请她同意', onTap: () => {} } }}
          />
        </Card>
        <Money fen={5531} size="money" unit />
        <Note>备案马上生效</Note>
        <Note kind="attention">请先不要再付一次</Note>
        <Note kind="failed">没有付成，没有扣钱</Note>
        <Note kind="family">奶奶已经同意</Note>
      </Screen>
    </ModeContext.Provider>
  )
}
