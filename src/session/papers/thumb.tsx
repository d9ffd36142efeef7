import { Image, View } from '@tarojs/components'
import { aria } from '@/ui/aria'
import './papers.scss'

/** A small picture beside words that say everything: screen readers leave it out. */
export function Thumb({ path }: { path: string }) {
  return (
    <View className="paper-thumb" {...aria({ hidden: true })}>
      <Image className="paper-thumb-picture" src={path} mode="aspectFill" />
    </View>
  )
}
