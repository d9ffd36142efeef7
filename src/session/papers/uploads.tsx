import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Progress } from '@/ui/progress'
import { Acts } from './acts'
import { Thumb } from './thumb'
import type { Upload } from './use-upload'

interface UploadsProps<Role extends string> {
  uploads: readonly Upload<Role>[]
  /** 病历或处方. */
  titleOf: (role: Role) => string
  onAgain: (upload: Upload<Role>) => unknown
  onDrop: (key: string) => unknown
}

const partOf = ({ file }: Upload) => (file ? file.receivedBytes / file.sizeBytes : 0)

function lineOf(upload: Upload): string {
  const percent = `${Math.round(partOf(upload) * 100)}%`
  if (upload.state === 'waiting') return '等着传'
  if (upload.state === 'refused') return upload.why
  if (upload.state === 'stopped') return `传到 ${percent} 停了。${upload.why}传过的不用重来。`
  return `正在传，${percent}`
}

interface RowProps<Role extends string> extends Omit<UploadsProps<Role>, 'uploads'> {
  upload: Upload<Role>
}

function UploadRow<Role extends string>({ upload, titleOf, onAgain, onDrop }: RowProps<Role>) {
  const title = titleOf(upload.role)
  const { state } = upload
  return (
    <Card className="mt3">
      <View className="line">
        {state !== 'refused' && <Thumb path={upload.path} />}
        <View className="grow">
          <View className="strong">{title}</View>
          <View className="cap">{lineOf(upload)}</View>
        </View>
      </View>
      {state === 'going' && <Progress part={partOf(upload)} />}
      {(state === 'stopped' || state === 'refused') && (
        <Acts
          acts={[
            state === 'stopped' && { kind: 'soft', label: '接着传', about: title, onTap: () => onAgain(upload) },
            { kind: 'text', label: '不要这页', about: title, onTap: () => onDrop(upload.key) },
          ]}
        />
      )}
    </Card>
  )
}

/** Pages on their way: how far all of them are, how far each is, and what to do where one stopped. */
export function Uploads<Role extends string>({ uploads, ...rest }: UploadsProps<Role>) {
  const left = uploads.filter(({ state }) => state === 'waiting' || state === 'going').length
  return (
    <View>
      {left > 1 && <View className="dim mt3">{`还有 ${left} 页要传。可以先走开，回来接着传。`}</View>}
      {uploads.map((upload) => (
        <UploadRow key={upload.key} upload={upload} {...rest} />
      ))}
    </View>
  )
}
