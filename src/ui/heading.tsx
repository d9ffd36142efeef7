import { View } from '@tarojs/components'
import { aria } from './aria'
import { clauses } from './clauses'
import { useArrival } from './focus'
import { unbroken } from './unbroken'

export interface HeadingProps {
  /** The question or the outcome, at most two lines. */
  text: string
  size?: 'ask' | 'title' | 'lead'
  /** Moves the reader here when it appears: outcomes and errors. */
  focus?: boolean
  className?: string
}

/** So many letters of an ask fit beside each other in 关怀版 at 320 px. */
const ONE_LINE = 8
const LEVELS = { ask: 1, title: 2, lead: 3 } as const

export function Heading({ text, size = 'ask', focus = false, className = '' }: HeadingProps) {
  const arrival = useArrival(focus)
  // A long question may stand on two lines, a clause each; it is still one name.
  const isLong = size === 'ask' && text.length > ONE_LINE
  const label = isLong && text.includes('，') ? text : undefined
  return (
    <View
      className={`${size} strong ${className}`}
      {...aria({ role: 'heading', level: LEVELS[size], label })}
      {...arrival}
    >
      {isLong ? clauses(text) : unbroken(text)}
    </View>
  )
}
