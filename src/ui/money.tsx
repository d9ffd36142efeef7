import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { useMode } from './mode'
import { moneyFit } from './money-fit'
import './money.scss'
import { moneyText } from '@/contract/shared/money-text'
import { moneyWords } from './money-words'

export interface MoneyProps {
  fen: number
  /** `money` is the one number of a screen. */
  size?: 'money' | 'title' | 'lead' | 'body'
  /** 元 behind the digits; lists leave it out. */
  unit?: boolean
  /** Zero stays visible, in the second ink, with its reason beside it. */
  dim?: boolean
  tone?: 'ink' | 'family' | 'pine'
  /** Shown although amounts are hidden: the one amount that is about to be paid. */
  always?: boolean
  className?: string
}

export const HIDDEN_AMOUNT = '金额已隐藏'

/** What a screen reader says for an amount. */
export const moneyName = (fen: number, hidden: boolean): string => (hidden ? HIDDEN_AMOUNT : moneyWords(fen))

export function Money({ fen, size = 'lead', unit, dim, tone = 'ink', always, className = '' }: MoneyProps) {
  const mode = useMode()
  const hidden = mode.hidden && !always
  const fitted = size === 'money' && !hidden ? moneyFit(moneyText(fen), Boolean(unit), mode) : undefined
  return (
    <View
      className={`money money-${size} ${dim ? 'dim' : `money-${tone}`} ${className}`}
      style={fitted ? `font-size:${fitted}px` : undefined}
      {...aria({ role: 'text', label: moneyName(fen, hidden) })}
    >
      <Text className={hidden ? 'money-hidden' : ''}>{hidden ? '••••' : moneyText(fen)}</Text>
      {unit && !hidden && <Text className="money-unit">元</Text>}
    </View>
  )
}
