import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Press } from '@/ui/press'

interface CareOfferProps {
  onChoose: (care: boolean) => void
}

/** 关怀版 is offered once, as two choices of the same size; nothing is chosen for anybody (spec.md §4). */
export function CareOffer({ onChoose }: CareOfferProps) {
  return (
    <View>
      <View className="mt4">
        <Heading text="您想看哪一种？" />
      </View>
      <View className="mt2 lead dim">能办的事一样多，随时可以换。</View>
      <Press
        label="关怀版，字大，一屏一件事"
        className="home-choice mt4"
        pressed="home-choice-down"
        onTap={() => onChoose(true)}
      >
        <View className="home-choice-big">关怀版</View>
        <View className="home-choice-big-sub">字大，一屏一件事</View>
      </Press>
      <Press
        label="标准版，内容多，一屏看得全"
        className="home-choice mt3"
        pressed="home-choice-down"
        onTap={() => onChoose(false)}
      >
        <View className="title">标准版</View>
        <View className="lead dim mt1">内容多，一屏看得全</View>
      </Press>
    </View>
  )
}
