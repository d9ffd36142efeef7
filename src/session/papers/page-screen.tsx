import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PaperFile, Turn } from '@/contract/papers/file'
import { type Frame, turnFrame, wholeFrame } from '@/contract/papers/frame'
import { back } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Progress } from '@/ui/progress'
import { Failed } from '../failed'
import { wordsOf } from '../failure'
import { Frame as Screen } from '../frame'
import { useAct } from '../use-act'
import { Acts } from './acts'
import type { PageApi } from './api'
import { CropTools } from './crop-tools'
import { pageLine, sizeText } from './page-card'
import { PagePicture } from './page-picture'
import { type PictureLoad, usePicture } from './use-picture'

const NEXT: Record<Turn, Turn> = { 0: 90, 90: 180, 180: 270, 270: 0 }

interface PageScreenProps {
  file: PaperFile
  title: string
  canChange: boolean
  api: PageApi
  onChanged: () => void
}

/** Before the picture is here: what it would cost to see it, how far it is, or why it did not come. */
function Away({ picture, file, fetch }: { picture: PictureLoad; file: PaperFile; fetch: () => void }) {
  if (picture.kind === 'failed') return <Failed failure={picture.failure} tries={1} retry={fetch} />
  if (picture.kind === 'coming')
    return (
      <View className="mt4">
        <View className="dim">{`正在取照片，${Math.round(picture.part * 100)}%`}</View>
        <Progress part={picture.part} />
      </View>
    )
  return (
    <View className="mt4">
      <Button kind="soft" label={`看照片，${sizeText(file.sizeBytes)}`} onTap={fetch} />
    </View>
  )
}

/** 看一页: the picture as it counts, turned and cropped here. The picture itself stays as it was taken. */
export function PageScreen({ file, title, canChange, api, onChanged }: PageScreenProps) {
  const { picture, fetch } = usePicture(file, api.load)
  const [frame, setFrame] = useState<Frame>()
  const turning = useAct((_key, turn: Turn) => api.turn(file.fileId, turn), onChanged)
  const cropping = useAct(
    (_key, crop: Frame | null) => api.crop(file.fileId, crop),
    () => {
      setFrame(undefined)
      onChanged()
    },
  )
  const path = picture.kind === 'here' ? picture.path : undefined
  const seen = turnFrame(file.crop ?? wholeFrame, file.turn)
  const isBusy = cropping.act.kind === 'busy'
  const failed = [turning.act, cropping.act].find((act) => act.kind === 'failed')
  const foot = frame ? (
    <Foot
      actions={[
        { kind: 'line', label: '不裁了', onTap: () => setFrame(undefined) },
        {
          label: '就用框里的',
          busy: isBusy ? '正在裁' : undefined,
          onTap: () => cropping.run(turnFrame(frame, -file.turn)),
        },
      ]}
    />
  ) : (
    <Foot actions={[{ kind: 'line', label: '好了，回去', onTap: back }]} />
  )
  return (
    <Screen foot={foot}>
      <View className="mt4">
        <Heading text={frame ? '把纸框住，别的裁掉' : title} />
      </View>
      {!frame && <View className="dim mt1">{pageLine(file)}</View>}
      {failed?.kind === 'failed' && (
        <Note kind="attention">{`${wordsOf(failed.failure).what}。${wordsOf(failed.failure).todo}`}</Note>
      )}
      {path ? (
        <View className="mt3">
          <PagePicture path={path} file={file} crop={frame ? null : file.crop} {...(frame ? { frame } : {})} />
        </View>
      ) : (
        <Away picture={picture} file={file} fetch={fetch} />
      )}
      {frame && (
        <CropTools
          frame={frame}
          suggested={file.suggested && turnFrame(file.suggested, file.turn)}
          onChange={setFrame}
        />
      )}
      {canChange && path && !frame && (
        <Acts
          acts={[
            { kind: 'soft', label: '转一下', onTap: () => turning.run(NEXT[file.turn]) },
            { kind: 'soft', label: '裁边', onTap: () => setFrame(seen) },
            file.crop !== null && { kind: 'text', label: '不要裁', onTap: () => cropping.run(null) },
          ]}
        />
      )}
    </Screen>
  )
}
