import { View } from '@tarojs/components'
import type { Act } from '@/session/use-act'
import { Sheet } from '@/ui/sheet'

const words = {
  suspend: {
    title: '停用医保码？',
    main: '停用',
    busy: '正在停用',
    keep: '先不停用',
    points: ['医院和药店马上扫不了，亮着的码也作废。', '医保照常，社保卡和身份证照样能用。', '随时可以在这里恢复。'],
  },
  resume: {
    title: '恢复使用医保码？',
    main: '恢复使用',
    busy: '正在恢复',
    keep: '先不恢复',
    points: ['马上可以出示，不用重新激活。', '支付密码还是原来那个。', '手机还没找回来的，请先不要恢复。'],
  },
} as const

interface ManageSheetProps {
  suspended: boolean
  act: Act
  onConfirm: () => unknown
  onClose: () => void
}

/** What stopping or resuming means, before it is done. */
export function ManageSheet({ suspended, act, onConfirm, onClose }: ManageSheetProps) {
  const { title, main, busy, keep, points } = suspended ? words.resume : words.suspend
  return (
    <Sheet
      title={title}
      main={{ label: main, busy: act.kind === 'busy' ? busy : undefined, onTap: onConfirm }}
      keep={{ label: keep, onTap: onClose }}
      onClose={onClose}
    >
      {points.map((point) => (
        <View key={point} className="mt2">
          {point}
        </View>
      ))}
    </Sheet>
  )
}
