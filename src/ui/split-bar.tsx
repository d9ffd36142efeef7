import { View } from '@tarojs/components'
import { aria } from './aria'
import { useMode } from './mode'
import { Money, moneyName } from './money'
import './split-bar.scss'

/** Who pays, always in this order: 医保基金, 个人账户, 家庭共济账户, 现金. */
const ORDER = ['fund', 'own', 'shared', 'cash'] as const
export type PaySource = (typeof ORDER)[number]

export interface SplitPart {
  source: PaySource
  label: string
  /** Where it comes from, or why it is zero: 居民医保没有个人账户. */
  second?: string
  fen: number
}

export interface SplitBarProps {
  parts: readonly SplitPart[]
  /** 合计，和账单一致. The sum is counted here, so that it cannot differ from the rows. */
  totalLabel: string
}

/** Who pays what: one bar that only repeats the table below it. A part of zero leaves the bar and keeps its row. */
export function SplitBar({ parts, totalLabel }: SplitBarProps) {
  const { hidden, care } = useMode()
  const rows = ORDER.flatMap((source) => parts.filter((part) => part.source === source))
  // 关怀版 says less: only a zero needs its reason.
  const line = (part: SplitPart) => (care && part.fen > 0 ? undefined : part.second)
  const total = rows.reduce((sum, part) => sum + part.fen, 0)
  return (
    <View>
      <View className="split" {...aria({ hidden: true })}>
        {rows
          .filter((part) => part.fen > 0)
          .map((part) => (
            <View
              key={part.source + part.label}
              className={`split-part pay-${part.source}`}
              style={{ flexGrow: part.fen }}
            />
          ))}
      </View>
      <View className="split-table">
        {rows.map((part) => (
          <View
            key={part.source + part.label}
            className="split-row"
            {...aria({
              role: 'text',
              label: [part.label, moneyName(part.fen, hidden), line(part)].filter(Boolean).join('，'),
            })}
          >
            <View className={`split-dot ${part.fen > 0 ? `pay-${part.source}` : 'pay-none'}`} />
            <View className="split-words">
              <View className="lead">{part.label}</View>
              {line(part) && <View className="cap">{line(part)}</View>}
            </View>
            <Money fen={part.fen} dim={part.fen === 0} className="split-money" />
          </View>
        ))}
        <View
          className="split-row split-sum"
          {...aria({ role: 'text', label: `${totalLabel}，${moneyName(total, hidden)}` })}
        >
          <View className="grow strong">{totalLabel}</View>
          <Money fen={total} className="split-money" />
        </View>
      </View>
    </View>
  )
}
