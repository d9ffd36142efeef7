import { Image, View } from '@tarojs/components'
import type { PaperFile } from '@/contract/papers/file'
import { type Frame, WHOLE, wholeFrame } from '@/contract/papers/frame'
import { aria } from '@/ui/aria'
import './papers.scss'

interface PagePictureProps {
  path: string
  file: Pick<PaperFile, 'width' | 'height' | 'turn'>
  /** The part that is shown, before turning; null: all. */
  crop: Frame | null
  /** Drawn over it, as it is seen (after turning): what lies outside is shaded. */
  frame?: Frame
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
/** A tall page leaves room on the screen for what can be done with it. */
const TALL_WIDTH = '64%'

/** The four shaded sides around a frame. */
function shades({ left, top, right, bottom }: Frame) {
  const of = (value: number) => percent(value / WHOLE)
  const middle = { top: of(top), height: of(bottom - top) }
  return [
    { left: '0', top: '0', width: '100%', height: of(top) },
    { left: '0', top: of(bottom), width: '100%', height: of(WHOLE - bottom) },
    { left: '0', width: of(left), ...middle },
    { left: of(right), width: of(WHOLE - right), ...middle },
  ]
}

/** A page as it counts: turned, cropped, or with the frame that is being chosen. */
export function PagePicture({ path, file, crop, frame }: PagePictureProps) {
  const part = crop ?? wholeFrame
  const [across, down] = [part.right - part.left, part.bottom - part.top]
  const [width, height] = [(file.width ?? 3) * across, (file.height ?? 4) * down]
  const lies = file.turn % 180 === 90
  const [outerWidth, outerHeight] = lies ? [height, width] : [width, height]
  const box = outerHeight > outerWidth ? { width: TALL_WIDTH } : { width: '100%' }
  return (
    <View className="paper-box" style={box} {...aria({ role: 'img', label: '这一页的照片' })}>
      <View className="paper-room" style={{ paddingTop: percent(outerHeight / outerWidth) }}>
        <View
          className="paper-turned"
          {...aria({ hidden: true })}
          style={{
            width: percent(width / outerWidth),
            height: percent(height / outerHeight),
            transform: `translate(-50%, -50%) rotate(${file.turn}deg)`,
          }}
        >
          <Image
            className="paper-picture"
            src={path}
            mode="scaleToFill"
            style={{
              width: percent(WHOLE / across),
              height: percent(WHOLE / down),
              left: percent(-part.left / across),
              top: percent(-part.top / down),
            }}
          />
        </View>
        {frame &&
          shades(frame).map((style) => (
            <View key={`${style.left} ${style.top}`} className="paper-shade" style={style} />
          ))}
        {frame && (
          <View
            className="paper-frame"
            style={{
              left: percent(frame.left / WHOLE),
              top: percent(frame.top / WHOLE),
              width: percent((frame.right - frame.left) / WHOLE),
              height: percent((frame.bottom - frame.top) / WHOLE),
            }}
          />
        )}
      </View>
    </View>
  )
}
