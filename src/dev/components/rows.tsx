import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Disclosure } from '@/ui/disclosure'
import { Divider } from '@/ui/divider'
import { KeyValue } from '@/ui/key-value'
import { ListRow } from '@/ui/list-row'
import { Money } from '@/ui/money'
import { Section } from '@/ui/section'

const nothing = () => undefined

export function Rows() {
  return (
    <View>
      <Card label="奶奶的医保在安康，人住杭州" onTap={nothing}>
        <View className="lead strong">奶奶的医保在安康，人住杭州</View>
        <View className="dim mt1">先办异地备案，不用开证明。</View>
      </Card>
      <Card chosen>
        <View className="title">09:30 – 10:00</View>
        <View className="cap">12 号，诊察费 25.00 元</View>
      </Card>
      <Section label="办事" />
      <Card list>
        <ListRow
          label="奶奶周二 09:30 看心内科"
          second="示例市第一医院，还有 3 天"
          icon="heart"
          tone="family"
          onTap={nothing}
        />
        <ListRow
          label="医药费"
          second="心血管内科"
          icon="bill"
          trailing={<Money fen={5531} />}
          trailingName="五十五元三角一分"
          onTap={nothing}
        />
        <ListRow
          label="异地备案"
          second="杭州，长期"
          icon="route"
          trailing={<Chip label="正在办" />}
          trailingName="正在办"
        />
        <ListRow
          label="看就诊记录"
          icon="heart"
          unavailable={{ reason: '奶奶还没同意', wayOn: { label: '请她同意', onTap: nothing } }}
        />
      </Card>
      <Card>
        <View className="between">
          <View className="strong">示例市第一医院</View>
          <View className="cap">11 月 24 日 10:47</View>
        </View>
        <Divider kind="dashed" />
        <KeyValue label="就诊人" value="奶奶 李桂兰" />
        <KeyValue label="医院" value="示例市第一医院" second="门诊楼 3 层 B 区" strong />
        <Divider kind="notched" />
        <KeyValue label="合计" value={<Money fen={40460} size="title" unit />} strong />
      </Card>
      <Disclosure label="为什么医保没有全付" second="4 个原因，一共 205.31 元" open>
        <KeyValue label="按比例自己付" value={<Money fen={10731} />} />
      </Disclosure>
    </View>
  )
}
