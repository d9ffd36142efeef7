import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PaperFile } from '@/contract/papers/file'
import { faultTexts } from '@/contract/papers/words'
import { Card } from '@/ui/card'
import { Acts } from './acts'
import { picturePath } from './pictures'
import { Thumb } from './thumb'

export const sizeText = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** How a page stands: what is wrong with it, or that it is fine. */
export function pageLine(file: PaperFile): string {
  if (file.state === 'uploading') return `没有传完，传了 ${Math.round((file.receivedBytes / file.sizeBytes) * 100)}%`
  const faults = file.faults.map((fault) => faultTexts[fault]).join('、')
  const shown = [file.turn > 0 ? '转过' : '', file.crop ? '裁过' : ''].filter(Boolean).join('、')
  const kind = file.type === 'application/pdf' ? 'PDF' : '照片'
  const good = faults !== '' ? `${faults}，请重拍` : file.looked ? '看得清' : ''
  return [`${kind} ${sizeText(file.sizeBytes)}`, shown, good].filter(Boolean).join('，')
}

interface PageCardProps {
  file: PaperFile
  /** 第 1 页，病历或处方. */
  title: string
  /** Said instead of how the page stands: 工作人员看不清，请换一张. */
  line?: string
  onLook: () => void
  /** Only where it may still be changed. */
  onRemove?: (() => void) | undefined
}

/** One page that was handed in; tapping leads to the page itself. */
export function PageCard({ file, title, line, onLook, onRemove }: PageCardProps) {
  const path = picturePath(file.fileId)
  const isPicture = file.type !== 'application/pdf' && file.state === 'ready'
  const [asking, setAsking] = useState(false)
  // A page that cannot be used goes at once; a good one is asked about.
  const isGood = file.state === 'ready' && file.faults.length === 0
  const acts: Parameters<typeof Acts>[0]['acts'] = [
    isPicture && { kind: 'soft', label: onRemove ? '看看，裁边' : '看这页', about: title, onTap: onLook },
    onRemove && {
      kind: 'text',
      label: '拿掉',
      about: title,
      onTap: () => (isGood ? setAsking(true) : onRemove()),
    },
  ]
  // What keeps the page stands where the finger was: a second tap loses nothing.
  const sure: typeof acts = [
    { kind: 'text', label: '真的拿掉', about: title, onTap: onRemove },
    { kind: 'soft', label: '先留着', about: title, onTap: () => setAsking(false) },
  ]
  return (
    <Card className="mt3">
      <View className="line">
        {path && isPicture && <Thumb path={path} />}
        <View className="grow">
          <View className="strong">{title}</View>
          <View className="cap">{line ?? pageLine(file)}</View>
        </View>
      </View>
      <Acts acts={asking && onRemove ? sure : acts} />
    </Card>
  )
}
