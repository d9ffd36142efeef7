import { View } from '@tarojs/components'
import { aria } from './aria'
import { clauses } from './clauses'
import { useArrival } from './focus'

export interface HeadingProps {
  /** The question or the outcome, at most two lines. */
  text: string
  size?: 'ask' | 'title' | 'lead'
  /** Moves the reader here when it appears: outcomes and errors. */
  focus?: boolean
  className?: string
}

const LEVELS = { ask: 1, title: 2, lead: 3 } as const

export function Heading({ text, size = 'ask', focus = false, className = '' }: HeadingProps) {
  const arrival = useArrival(focus)
  // Clauses that may stand on lines of their own are still one name.
  const label = text.includes('，') ? text : undefined
  return (
    <View
      className={`${size} strong ${className}`}
      {...aria({ role: 'heading', level: LEVELS[size], label })}
      {...arrival}
    >
      {clauses(text)}
    </View>
  )
}
