import { Image, View } from '@tarojs/components'
import { pageTexts } from '@/contract/reimbursement/kinds'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Progress } from '@/ui/progress'
import type { Upload } from '../use-upload'
import './uploads.scss'

interface UploadsProps {
  uploads: readonly Upload[]
  onAgain: (upload: Upload) => void
  onDrop: (key: string) => void
}

const partOf = ({ file }: Upload) => (file ? file.receivedBytes / file.sizeBytes : 0)

function line(upload: Upload): string {
  const percent = `${Math.round(partOf(upload) * 100)}%`
  if (upload.state === 'refused') return upload.why
  if (upload.state === 'stopped') return `传到 ${percent} 停了。${upload.why}传过的不用重来。`
  return `正在传，${percent}`
}

/** Pages on their way: how far each is, and what to do where it stopped. */
export function Uploads({ uploads, onAgain, onDrop }: UploadsProps) {
  return (
    <View>
      {uploads.map((upload) => {
        const title = pageTexts[upload.role]
        return (
          <Card key={upload.key} className="mt3">
            <View className="line">
              {upload.state !== 'refused' && (
                <Image className="upload-picture" src={upload.picture.path} mode="aspectFill" />
              )}
              <View className="grow">
                <View className="strong">{title}</View>
                <View className="cap">{line(upload)}</View>
              </View>
            </View>
            {upload.state === 'going' && <Progress part={partOf(upload)} />}
            {upload.state !== 'going' && (
              <View className="line mt1">
                {upload.state === 'stopped' && (
                  <Button small kind="soft" label="接着传" about={title} onTap={() => onAgain(upload)} />
                )}
                <Button small kind="text" label="不要这页" about={title} onTap={() => onDrop(upload.key)} />
              </View>
            )}
          </Card>
        )
      })}
    </View>
  )
}
