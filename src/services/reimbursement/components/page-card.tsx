import { View } from '@tarojs/components'
import type { PhotoFault } from '@/contract/papers/photo'
import type { ClaimFile } from '@/contract/reimbursement/file'
import { pageTexts } from '@/contract/reimbursement/kinds'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'

const FAULTS: Record<PhotoFault, string> = {
  blurred: '拍糊了',
  'cut-off': '没拍全',
  'too-dark': '太暗了',
  'wrong-page': '不像一页纸',
}

const sizeText = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

export function pageLine(file: ClaimFile): string {
  if (file.state === 'uploading') return `没有传完，传了 ${Math.round((file.receivedBytes / file.sizeBytes) * 100)}%`
  const faults = file.faults.map((fault) => FAULTS[fault]).join('、')
  if (faults !== '') return `${faults}，请重拍`
  return `${file.type === 'application/pdf' ? 'PDF' : '照片'}，${sizeText(file.sizeBytes)}${file.looked ? '，看得清' : ''}`
}

interface PageCardProps {
  file: ClaimFile
  no: number
  canChange: boolean
  onTurn: () => void
  onRemove: () => void
}

/** One page that was handed in. */
export function PageCard({ file, no, canChange, onTurn, onRemove }: PageCardProps) {
  const title = `第 ${no} 页，${pageTexts[file.role]}`
  return (
    <Card className="mt3">
      <View className="strong">{title}</View>
      <View className="cap">{`${pageLine(file)}${file.turn > 0 ? `，转了 ${file.turn} 度` : ''}`}</View>
      {canChange && (
        <View className="line mt1">
          {file.type !== 'application/pdf' && <Button small kind="text" label="转正" about={title} onTap={onTurn} />}
          <Button small kind="text" label="拿掉" about={title} onTap={onRemove} />
        </View>
      )}
    </Card>
  )
}
