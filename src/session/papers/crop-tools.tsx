import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Frame, type FrameEdge, frameEdges, moveEdge } from '@/contract/papers/frame'
import { OptionPills } from '@/ui/option-pill'
import { Acts } from './acts'

const EDGES: Record<FrameEdge, string> = { top: '上边', bottom: '下边', left: '左边', right: '右边' }
/** One tap moves an edge by a twentieth: few taps, and seen at once. */
const STEP = 50

interface CropToolsProps {
  frame: Frame
  /** Where the paper lies; null where the office could not tell. */
  suggested: Frame | null
  onChange: (frame: Frame) => void
}

/** 裁边 without dragging: the frame found by itself, or one edge after the other by large buttons. */
export function CropTools({ frame, suggested, onChange }: CropToolsProps) {
  const [edge, setEdge] = useState<FrameEdge>('top')
  const move = (step: number) => onChange(moveEdge(frame, edge, step))
  return (
    <View>
      {suggested && <Acts acts={[{ kind: 'soft', label: '按纸的边裁', onTap: () => onChange(suggested) }]} />}
      <OptionPills
        label="哪一边"
        options={frameEdges.map((value) => ({ value, label: EDGES[value] }))}
        value={edge}
        onChange={setEdge}
      />
      <Acts
        acts={[
          { kind: 'soft', label: '往里收', about: EDGES[edge], onTap: () => move(STEP) },
          { kind: 'soft', label: '往外放', about: EDGES[edge], onTap: () => move(-STEP) },
        ]}
      />
    </View>
  )
}
