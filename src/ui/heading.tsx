import { View } from '@tarojs/components'
import { aria } from './aria'
import { clauses, clausesOf } from './clauses'
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

/** So many letters of an ask fit beside each other in 关怀版 at 320 px; digits and spaces take half. */
const ONE_LINE = 8
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u00ff' ? 1 : 0.5), 0)
/** Two clauses that fill a line each at most: others would make three lines, and two is what a heading may have. */
const isPair = (clauses: readonly string[]) => clauses.length === 2 && clauses.every((one) => widthOf(one) <= ONE_LINE)
const LEVELS = { ask: 1, title: 2, lead: 3 } as const

export function Heading({ text, size = 'ask', focus = false, className = '' }: HeadingProps) {
  const arrival = useArrival(focus)
  // A long question may stand on two lines, a clause each; it is still one name.
  const isSplit = size === 'ask' && widthOf(text) > ONE_LINE && isPair(clausesOf(text))
  const label = isSplit ? text : undefined
  return (
    <View
      className={`${size} strong ${className}`}
      {...aria({ role: 'heading', level: LEVELS[size], label })}
      {...arrival}
    >
      {isSplit ? clauses(text) : unbroken(text)}
    </View>
  )
}
