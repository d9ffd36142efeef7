import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { aria } from './aria'
import { Card } from './card'
import { useTold } from './pointing'
import './skeleton.scss'

export interface SkeletonProps {
  /** The layout that will follow. */
  shape?: 'card' | 'list' | 'amount'
  rows?: number
}

const SHOWN_AFTER_MS = 200
const SLOW_AFTER_MS = 6000

function Shape({ shape, rows }: Required<SkeletonProps>) {
  if (shape === 'amount') {
    return (
      <View>
        <View className="bone bone-cap" />
        <View className="bone bone-money" />
      </View>
    )
  }
  const blocks = Array.from({ length: rows }, (_, index) => index)
  return (
    <Card list={shape === 'list'}>
      {blocks.map((block) =>
        shape === 'list' ? (
          <View key={block} className="bone-row">
            <View className="bone bone-tile" />
            <View className="grow">
              <View className="bone bone-title" />
              <View className="bone bone-cap" />
            </View>
          </View>
        ) : (
          <View key={block}>
            <View className="bone bone-title" />
            <View className="bone bone-line" />
            <View className="bone bone-cap" />
          </View>
        ),
      )}
    </Card>
  )
}

/** While a page is fetched: nothing for 200 ms, then its bones without shimmer, after 6 s a sentence. */
export function Skeleton({ shape = 'card', rows = 1 }: SkeletonProps) {
  useTold('answer')
  const [stage, setStage] = useState<'nothing' | 'bones' | 'slow'>('nothing')
  useEffect(() => {
    const timers = [setTimeout(setStage, SHOWN_AFTER_MS, 'bones'), setTimeout(setStage, SLOW_AFTER_MS, 'slow')]
    return () => timers.forEach(clearTimeout)
  }, [])
  return (
    <View
      {...aria({
        role: 'status',
        live: 'polite',
        busy: true,
        label: stage === 'slow' ? '比平时慢，还在取' : '正在打开',
      })}
    >
      {stage !== 'nothing' && (
        <View {...aria({ hidden: true })}>
          <Shape shape={shape} rows={rows} />
          {stage === 'slow' && <View className="bone-slow">比平时慢，还在取</View>}
        </View>
      )}
    </View>
  )
}
